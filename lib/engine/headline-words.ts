import { formatMoney } from '@/lib/money/format-money';
import { boundsWords, outcomeWords } from './amount-words';
import { headlineOf } from './headline';
import type { Estimate } from './types';

/** An estimate in one line, in words. */
export interface HeadlineWords {
  /** "Cancel an order: you would get back". */
  readonly title: string;
  /** The amount, or what there is instead of one. */
  readonly brings: string;
  /** "of USD 100.00 (order total)". */
  readonly paid: string | null;
  /** Who or what decides between several outcomes. */
  readonly openness: string | null;
}

/** The words of an estimate's headline; undefined where it has no outcome, since another procedure decides. */
export function headlineWords({
  outcomes,
  procedure,
}: Pick<Estimate, 'outcomes' | 'procedure'>): HeadlineWords | undefined {
  const { refund, paid } = headlineOf(outcomes);
  const [only] = outcomes;
  if (!only) return undefined;
  const isAmount = (refund?.max?.minor ?? 0n) > 0n;
  const several = refund ? boundsWords(refund) : `${outcomes.length} ways forward`;
  return {
    title: `${procedure.title}: ${isAmount ? 'you would get back' : 'what the policy says'}`,
    brings: outcomes.length === 1 ? outcomeWords(only) : several,
    paid: isAmount && paid?.amount ? `of ${formatMoney(paid.amount)} (${paid.label.toLowerCase()})` : null,
    openness: outcomes.length > 1 ? openness(outcomes) : null,
  };
}

function openness(outcomes: Estimate['outcomes']): string {
  if (outcomes.some((outcome) => outcome.if.length > 0))
    return 'It depends on what you do not know yet. Each possibility stands below.';
  if (outcomes.some(({ certainty }) => certainty === 'store-decides'))
    return 'Which of these it will be is not in your hands. The store decides.';
  return 'You choose between these.';
}
