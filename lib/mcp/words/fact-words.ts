import { expectedOf } from '@/lib/engine/expected';
import type { Problem, Question } from '@/lib/engine/types';
import type { FactType } from '@/lib/policy/types';

const HOW: Record<FactType, string> = {
  money: 'an amount such as "100.00"',
  day: 'a day as YYYY-MM-DD, or unknown',
  moment: 'a moment with its offset such as "2026-03-14T09:30:00+01:00", or unknown',
  choice: 'or unknown',
  'yes-no': 'yes, no, or unknown',
};

/** The facts still missing, the first with the question to put to the shopper and the values that it may have. */
export function questionText({ ask, policy, procedure, facts }: Question): string {
  const [first = '', ...later] = ask;
  const definition = policy.facts[first];
  const expected = expectedOf(policy, procedure.id, first, facts.currency);
  const values = expected?.type === 'choice' ? expected.values : [];
  const choices = values.map((value) => `${value} (${definition?.values[value] ?? value})`);
  const how = expected ? [...choices, HOW[expected.type]].join('; ') : '';
  return [
    `No estimate yet: ${first} is missing. Ask the shopper: “${definition?.question ?? first}” ${definition?.hint ?? ''}`.trim(),
    `Give ${first} as: ${how}.`,
    later.length > 0 ? `Then, unless that answer rules them out: ${later.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is wrong with the facts, each by its name. */
export const problemsText = (problems: readonly Problem[]): string =>
  ['These facts cannot be judged:', ...problems.map(({ fact, message }) => `- ${fact}: ${message}`)].join(
    '\n',
  );
