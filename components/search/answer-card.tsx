import { ProofMarks } from '@/components/estimate/proof-marks';
import { clausesAddress, wizardAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import type { Answer } from '@/lib/search/answers/types';

/** The policy's own answer to a question: its sentences with their clauses, and the wizard with what the question said. */
export function AnswerCard({
  store,
  answer: { procedure, title, says, facts },
}: {
  store: Store;
  answer: Answer;
}) {
  return (
    <section aria-labelledby="answer" className="mb-8 border-y border-hairline py-5">
      <p className="eyebrow">From the policy</p>
      <h2 id="answer" className="mt-1 text-2xl font-semibold">
        {title}
      </h2>
      <ul className="mt-3 grid gap-2">
        {says.map(({ text, clause }) => (
          <li key={clause}>
            {beginningOf(text)}{' '}
            <span className="whitespace-nowrap">
              {lastWordOf(text)} <ProofMarks clauses={[clause]} quoted={clausesAddress(store)} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href={wizardAddress(store, procedure, facts)} className="button">
          Work it out for your order
        </a>
      </p>
    </section>
  );
}

/** A line ends neither before a percent sign nor before the mark of a clause. */
const beginningOf = (text: string) => text.slice(0, text.lastIndexOf(' ')).replaceAll(' %', '\u00a0%');
const lastWordOf = (text: string) => text.slice(text.lastIndexOf(' ') + 1);
