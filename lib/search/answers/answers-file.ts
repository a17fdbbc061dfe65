import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PolicyError } from '@/lib/policy/policy-error';
import { contentFolder } from '@/lib/policy/stores';
import type { Policy } from '@/lib/policy/types';
import { readYaml } from '@/lib/policy/yaml-file';

const wordings = z.array(z.string().trim().min(1)).min(1);

const source = z.strictObject({
  procedures: z.record(
    z.string(),
    z.strictObject({
      named: wordings,
      unless: wordings.default([]),
      follows: z.array(z.string()).default([]),
      said: z.record(z.string(), z.record(z.string(), wordings)).default({}),
    }),
  ),
  clauses: z
    .array(z.strictObject({ quote: z.array(z.string()).min(1), procedure: z.string(), asked: wordings }))
    .default([]),
});

/** `search/answers.yaml`: what shoppers call a procedure, the answers to its questions, and single clauses. */
export type AnswersFile = z.output<typeof source>;

/** Reads a store's answers.yaml; undefined where it has none. Throws where it names what the policy does not hold. */
export function readAnswersFile(store: string, policy: Policy): AnswersFile | undefined {
  const file = join(contentFolder(), store, 'search', 'answers.yaml');
  if (!existsSync(file)) return undefined;
  const { content, mistake } = readYaml(contentFolder(), file, source);
  const check = (isKnown: boolean, path: readonly PropertyKey[], expected: string) =>
    isKnown ? [] : [mistake(path, expected, 'Correct its name.')];
  const mistakes = [
    ...Object.entries(content.procedures).flatMap(([id, { follows, said }]) => [
      ...check(id in policy.procedures, ['procedures', id], 'a procedure of the policy'),
      ...follows.flatMap((fact, at) =>
        check(fact in policy.facts, ['procedures', id, 'follows', at], 'a fact of the policy'),
      ),
      ...Object.entries(said).flatMap(([fact, values]) =>
        Object.keys(values).flatMap((value) =>
          check(
            policy.facts[fact]?.values[value] !== undefined,
            ['procedures', id, 'said', fact, value],
            'a value of a fact',
          ),
        ),
      ),
    ]),
    ...content.clauses.flatMap(({ quote, procedure }, at) => [
      ...check(procedure in policy.procedures, ['clauses', at, 'procedure'], 'a procedure of the policy'),
      ...quote.flatMap((id, which) =>
        check(Boolean(policy.clauses[id]?.text), ['clauses', at, 'quote', which], 'a published clause'),
      ),
    ]),
  ];
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  return content;
}
