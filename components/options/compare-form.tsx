import { wizardAddress } from '@/lib/policy/addresses';
import type { EstimateView } from '@/lib/wizard/wizard-view';

/** Amounts that would make the comparison more exact: a plain form, whose address is the comparison. */
export function CompareForm({ view: { estimate, entries, toAdd } }: { view: EstimateView }) {
  const { store, procedure, policy, facts } = estimate;
  return (
    <form action={wizardAddress(store, procedure.id)} className="mt-5 no-print">
      <fieldset>
        <legend className="font-semibold">Compare with your own amounts</legend>
        {entries
          .filter(([name]) => !toAdd.includes(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <div className="mt-2 flex flex-wrap items-end gap-4">
          {toAdd.map((fact) => (
            <label key={fact} className="block max-w-56 flex-1 basis-40">
              <span className="block text-muted">
                {policy.facts[fact]?.label ?? fact} ({facts.currency.code})
              </span>
              <input
                name={fact}
                defaultValue={entries.find(([name]) => name === fact)?.[1]}
                inputMode="decimal"
                autoComplete="off"
                className="field amount mt-1"
              />
            </label>
          ))}
          <button type="submit" className="button button-quiet">
            Compare
          </button>
        </div>
      </fieldset>
    </form>
  );
}
