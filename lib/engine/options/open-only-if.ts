import { FACT_STANDS, type FactName, type OptionRule, type WantedAnswer } from '@/lib/policy/types';
import type { Case, Condition } from '../types';

type Answers = Case['answers'];

/**
 * Whether the facts given allow an option: one of its cases holds, or may hold since the shopper does not know. Undefined
 * where none does; else what of the unknown must be so, which is nothing where a case holds as it is.
 */
export function openOnlyIf({ when }: Pick<OptionRule, 'when'>, answers: Answers): Condition[] | undefined {
  if (when.length === 0) return [];
  return when
    .map(Object.entries<WantedAnswer>)
    .filter((wanted) => wanted.every(([fact, answer]) => mayHold(answers.get(fact), answer)))
    .map((wanted) => wanted.flatMap(([fact, answer]) => conditions(fact, answer, answers)))
    .toSorted((a, b) => a.length - b.length)[0];
}

function mayHold(answer: ReturnType<Answers['get']>, wanted: WantedAnswer): boolean {
  if (wanted === FACT_STANDS.absent) return answer === undefined;
  if (!answer) return false;
  return wanted === FACT_STANDS.given || answer.type === 'unknown' || isOneOf(answer, wanted);
}

const isOneOf = (answer: NonNullable<ReturnType<Answers['get']>>, values: readonly string[]) =>
  answer.type === 'choice' && values.includes(answer.value);

const conditions = (fact: FactName, wanted: WantedAnswer, answers: Answers): Condition[] =>
  typeof wanted !== 'string' && answers.get(fact)?.type === 'unknown'
    ? wanted.map((value) => ({ fact, value }))
    : [];
