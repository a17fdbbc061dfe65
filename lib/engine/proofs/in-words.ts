import type { Policy } from '@/lib/policy/types';
import type { PathAnswer } from '../paths';

/** The answers on a way, as the store's own pages word them: "Where the order is: It has shipped". */
export function answersInWords(answers: readonly PathAnswer[], policy: Policy): string {
  if (answers.length === 0) return 'Every case';
  return answers.map((answer) => answerInWords(answer, policy)).join('; ');
}

function answerInWords({ kind, fact, values }: PathAnswer, { facts }: Policy): string {
  const { label = fact, values: words = {} } = facts[fact] ?? {};
  const said = kind === 'period' ? values : values.map((value) => words[value] ?? value);
  return `${label}: ${said.join(', or ')}`;
}
