import { boundsWords, outcomeWords } from '@/lib/engine/amount-words';
import { headlineOf } from '@/lib/engine/headline';
import type { Estimate } from '@/lib/engine/types';
import { formatMoney } from '@/lib/money/format-money';

/** The estimate in one line: the amount, large, or what there is instead of one. */
export function EstimateHeadline({
  estimate: { outcomes, procedure },
  as: Heading = 'h1',
}: {
  estimate: Estimate;
  as?: 'h1' | 'p';
}) {
  const { refund, paid } = headlineOf(outcomes);
  const [only] = outcomes;
  if (!only) {
    return <Heading className="font-serif text-4xl font-semibold">{procedure.title}</Heading>;
  }
  const isAmount = refund?.max && refund.max.minor > 0n;
  const words =
    outcomes.length === 1
      ? outcomeWords(only)
      : refund
        ? boundsWords(refund)
        : `${outcomes.length} ways forward`;
  return (
    <>
      <Heading>
        <span className="eyebrow mb-1 block font-sans font-normal">
          {procedure.title}: {isAmount ? 'you would get back' : 'what the policy says'}
        </span>
        <span className="amount block font-serif text-5xl leading-tight font-semibold sm:text-6xl">
          {words}
        </span>
      </Heading>
      {isAmount && paid?.amount && (
        <p className="amount mt-2 text-lg text-muted">
          of {formatMoney(paid.amount)} ({paid.label.toLowerCase()})
        </p>
      )}
      {outcomes.length > 1 && <p className="mt-2 text-lg text-muted">{openness(outcomes)}</p>}
    </>
  );
}

function openness(outcomes: Estimate['outcomes']): string {
  if (outcomes.some((outcome) => outcome.if.length > 0))
    return 'It depends on what you do not know yet. Each possibility stands below.';
  if (outcomes.some(({ certainty }) => certainty === 'store-decides'))
    return 'Which of these it will be is not in your hands. The store decides.';
  return 'You choose between these.';
}
