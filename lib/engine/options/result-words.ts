import { CERTAINTY_WORDS } from '@/lib/policy/outline';
import type { Policy } from '@/lib/policy/types';
import { conditionWords } from '../condition-words';
import type { Outcome } from '../types';

/** Which of an option's results it is: what it depends on, or who decides and what then happens. */
export const resultWords = (outcome: Outcome, policy: Pick<Policy, 'facts'>): string =>
  outcome.if.length > 0
    ? `If ${conditionWords(outcome.if, policy)}`
    : `${CERTAINTY_WORDS[outcome.certainty]}: ${outcome.title}`;
