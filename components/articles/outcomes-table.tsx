import { ProofMarks } from '@/components/estimate/proof-marks';
import { ELSEWHERE_WORDS, EVERY_CASE_WORDS, OUTCOMES_HEAD } from '@/lib/articles/article-words';
import { valueWords } from '@/lib/engine/answer-words';
import { pathsOf } from '@/lib/engine/paths';
import { clausesAddress, wizardAddress } from '@/lib/policy/addresses';
import type { Policy, Store } from '@/lib/policy/types';

/** Every case of a procedure with what it leads to, drawn from the policy's own tree. */
export function OutcomesTable({
  store,
  policy,
  procedure: id,
}: {
  store: Store;
  policy: Policy;
  procedure: string;
}) {
  const procedure = policy.procedures[id];
  if (!procedure) throw new Error(`There is no procedure ${id}`);
  return (
    <section className="scroll" tabIndex={0} aria-label={`${procedure.title}: every case`}>
      <table className="w-full text-left text-[0.95rem]">
        <thead>
          <tr>
            <th scope="col" className="w-1/2 py-2 pr-5 align-bottom">
              {OUTCOMES_HEAD[0]}
            </th>
            <th scope="col" className="py-2 align-bottom">
              {OUTCOMES_HEAD[1]}
            </th>
          </tr>
        </thead>
        <tbody className="rows">
          {pathsOf(procedure.tree).map(({ answers, leaf }) => (
            <tr key={answers.map(({ values }) => values.join()).join('/')} className="align-top">
              <th scope="row" className="py-3 pr-5 font-normal">
                {answers.length === 0 && EVERY_CASE_WORDS}
                {answers.map(({ fact, values, kind }) => (
                  <span key={fact} className="block">
                    <span className="text-muted">{policy.facts[fact]?.label}: </span>
                    {kind === 'period'
                      ? values.join()
                      : values.map((value) => valueWords(policy.facts[fact], value)).join(', or ')}
                  </span>
                ))}
              </th>
              <td className="py-3">
                {leaf.kind === 'handover' ? (
                  <p>
                    {ELSEWHERE_WORDS}{' '}
                    <a href={wizardAddress(store, leaf.to, Object.entries(leaf.facts))}>
                      {policy.procedures[leaf.to]?.title}
                    </a>
                  </p>
                ) : (
                  leaf.offers.map(({ outcome }) => (
                    <p key={outcome} className="mb-2">
                      <strong>{procedure.outcomes[outcome]?.title}.</strong>{' '}
                      {procedure.outcomes[outcome]?.summary}
                      <ProofMarks
                        quoted={clausesAddress(store)}
                        clauses={procedure.outcomes[outcome]?.clauses.slice(0, 1) ?? []}
                      />
                    </p>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
