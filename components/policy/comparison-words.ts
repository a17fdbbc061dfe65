import { outcomeWords } from '@/lib/engine/amount-words';
import type { Comparison } from '@/lib/engine/other-reading';
import type { Outcome } from '@/lib/engine/types';

/** What a basket brings under either reading, in a few words each. */
export interface ComparisonWords {
  readonly ours: string;
  /** Null where it comes to the same. */
  readonly other: string | null;
}

/** Both results in words. Outcomes that are the same under either reading are left out; where all are, the amounts stay. */
export function comparisonWords({ ours, other }: Comparison): ComparisonWords {
  const theirs = other ?? ours;
  const changed = without(ours.outcomes, theirs.outcomes);
  const instead = without(theirs.outcomes, ours.outcomes);
  if (changed.length + instead.length === 0) {
    const amounts = ours.outcomes.filter(({ refund }) => refund !== null);
    return { ours: joined(amounts.length > 0 ? amounts : ours.outcomes), other: null };
  }
  return { ours: joined(changed), other: joined(instead) };
}

const without = (outcomes: readonly Outcome[], same: readonly Outcome[]) =>
  outcomes.filter((one) => !same.some((two) => one.id === two.id && outcomeWords(one) === outcomeWords(two)));

/** "USD 80.00, or an exchange"; every wording once. */
function joined(outcomes: readonly Outcome[]): string {
  const [first = 'Not offered', ...rest] = new Set(outcomes.map(outcomeWords));
  return [first, ...rest.map(inSentence)].join(', or ');
}

/** A capital stays where it begins a currency's code. */
const inSentence = (words: string) =>
  /^[A-Z][A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
