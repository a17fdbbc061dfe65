import type { OptionRule } from '@/lib/policy/types';
import type { Case } from '../types';

/** Whether the facts given allow an option: one of its cases holds, or may hold since the shopper does not know. */
export function isOpen({ when }: Pick<OptionRule, 'when'>, answers: Case['answers']): boolean {
  return (
    when.length === 0 ||
    when.some((facts) => Object.entries(facts).every(([fact, values]) => mayHold(answers.get(fact), values)))
  );
}

/** No values: any answer at all. */
function mayHold(answer: ReturnType<Case['answers']['get']>, values: readonly string[]): boolean {
  if (!answer) return false;
  return (
    values.length === 0 ||
    answer.type === 'unknown' ||
    (answer.type === 'choice' && values.includes(answer.value))
  );
}
