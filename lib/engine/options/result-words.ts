import { CERTAINTY_WORDS } from '@/lib/policy/outline';
import type { Policy } from '@/lib/policy/types';
import { conditionWords } from '../condition-words';
import type { Outcome } from '../types';
import type { OpenOption } from './types';

/** Which of an option's results it is: what it depends on, or who decides and what then happens. */
export function resultWords(
  { title, certainty, if: conditions }: Outcome,
  { onlyIf }: Pick<OpenOption, 'onlyIf'>,
  policy: Pick<Policy, 'facts'>,
): string {
  const own = conditions.filter(({ fact }) => !onlyIf.some((shared) => shared.fact === fact));
  return own.length > 0 ? `If ${conditionWords(own, policy)}` : `${CERTAINTY_WORDS[certainty]}: ${title}`;
}
