import type { RankedOpen } from '@/lib/engine/options/types';
import type { EstimateView } from '@/lib/wizard/wizard-view';
import { ClosedOptions } from './closed-options';
import { CompareForm } from './compare-form';
import { OptionEntry } from './option-entry';

/** Everything that the shopper can do, best first by what they are left with in the worst case. */
export function OptionList({ view }: { view: EstimateView }) {
  const { estimate, options, toAdd } = view;
  const open = options.filter((option): option is RankedOpen => option.possible);
  if (options.length === 0) return null;
  return (
    <section aria-labelledby="options">
      <h2 id="options" className="text-2xl font-semibold">
        All your options
      </h2>
      {open.length === 0 && <p className="mt-2">Nothing is open to you in this case.</p>}
      {open.length > 1 && (
        <p className="mt-2 text-muted">
          Best first, by what you are left with in the worst case. What has no stated amount, or is not money,
          comes after.
        </p>
      )}
      {open.length > 0 && (
        <ol className="rows mt-3 border-y border-hairline">
          {open.map((option) => (
            <OptionEntry key={option.rule.id} option={option} estimate={estimate} />
          ))}
        </ol>
      )}
      {toAdd.length > 0 && <CompareForm view={view} />}
      <ClosedOptions options={options} />
    </section>
  );
}
