import { wordsOf } from '../words';
import type { AnswerRules } from './types';

/** Every word by which questions are recognised that the policy answers, so that none is taken for a mistyped other. */
export function answerWords({ procedures, quotations }: AnswerRules): string[] {
  const wordings = [
    ...Object.values(procedures).flatMap(({ named, unless, said }) => [
      named,
      unless,
      ...Object.values(said),
    ]),
    ...quotations.map(({ asked }) => asked),
  ];
  return [...new Set(wordings.flat().flatMap(wordsOf))];
}
