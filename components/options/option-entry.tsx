import { ProofMarks } from '@/components/estimate/proof-marks';
import type { OpenOption, Worth } from '@/lib/engine/options/types';
import { worthWords } from '@/lib/engine/options/worth-words';
import type { Estimate } from '@/lib/engine/types';
import { clausesAddress, wizardAddress } from '@/lib/policy/addresses';
import { OptionResults } from './option-results';
import { OptionTerms } from './option-terms';

interface Props {
  readonly option: OpenOption & { readonly worth: Worth; readonly because: string };
  readonly estimate: Estimate;
}

/** One option: what it leaves, why it stands here, what it hangs on, and the way to its own estimate. */
export function OptionEntry({ option, estimate }: Props) {
  const { rule, outcomes, because, facts } = option;
  const { store, policy, procedure } = estimate;
  return (
    <li className="py-5">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-6 text-xl font-semibold">
        {rule.title}
        <span className="amount">{worthWords(option)}</span>
      </h3>
      <p className="mt-1">
        {because}
        <ProofMarks quoted={clausesAddress(store, policy.version)} clauses={rule.clauses} />
      </p>
      {outcomes.length > 1 && <OptionResults option={option} policy={policy} />}
      <OptionTerms option={option} policy={policy} />
      {rule.procedure !== procedure.id && (
        <p className="mt-2 no-print">
          <a href={wizardAddress(store, rule.procedure, Object.entries(facts))}>
            How this is worked out<span className="sr-only">: {rule.title}</span>
          </a>
        </p>
      )}
    </li>
  );
}
