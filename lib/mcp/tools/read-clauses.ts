import { z } from 'zod';
import { clauseAddress } from '@/lib/policy/addresses';
import { CLAUSE_NOTES } from '@/lib/policy/clause-words';
import { clauseSchema } from '@/lib/policy/json-schemas';
import { policyOn } from '@/lib/policy/policy-on';
import { currentPolicy } from '@/lib/policy/stores';
import type { Clause, Policy } from '@/lib/policy/types';
import { chosen, storeInput } from '../inputs';
import { answered, READ_ONLY, type Register, refused } from '../tool';

const output = z.strictObject({
  store: z.string(),
  policy: z.string().describe('The version, named after its first day.'),
  clauses: z.array(clauseSchema.extend({ address: z.string() })),
});

/** Clauses word for word. */
export const readClauses: Register = (server, stores, site) => {
  server.registerTool(
    'read_clauses',
    {
      title: 'Read clauses',
      description:
        'Clauses of a store’s policy word for word, with how an ambiguity is read and what they leave open. Without clauses, all of them.',
      inputSchema: z.strictObject({
        store: storeInput(stores),
        clauses: z
          .array(z.string(), { error: 'give a list of ids' })
          .default([])
          .describe('Ids such as cancel.within-48h, or a section such as cancel.'),
        on: z
          .string()
          .optional()
          .describe('A day (YYYY-MM-DD) for the version in force then; today without it.'),
      }),
      outputSchema: output,
      annotations: READ_ONLY,
    },
    ({ store: id, clauses: names, on }) => {
      const store = chosen(stores, id);
      const policy = on === undefined ? currentPolicy(store) : policyOn(store, on);
      if ('message' in policy) return refused(`on: ${policy.message}`);
      const unknown = names.find((name) => clausesNamed(policy, name).length === 0);
      if (unknown !== undefined) return refused(`clauses: ${noClause(policy, unknown)}`);
      const found = names.length === 0 ? Object.values(policy.clauses) : unique(policy, names);
      const data = found.map(({ id: clause, text, reading, silent }) => ({
        id: clause,
        text,
        reading,
        silent,
        address: site(clauseAddress(store, clause, policy.version)),
      }));
      return answered(found.map(clauseText).join('\n'), {
        store: store.id,
        policy: policy.version,
        clauses: data,
      });
    },
  );
};

/** The clause of that id, or those of the section of that name. */
const clausesNamed = ({ clauses }: Policy, name: string): Clause[] =>
  Object.values(clauses).filter(({ id }) => id === name || id.startsWith(`${name}.`));

const unique = (policy: Policy, names: readonly string[]) => [
  ...new Set(names.flatMap((name) => clausesNamed(policy, name))),
];

const noClause = ({ sections, version }: Policy, name: string) =>
  `the policy of ${version} has no “${name}”. Its sections are ${Object.keys(sections).join(', ')}.`;

const clauseText = ({ id, text, reading, silent }: Clause) =>
  [
    `§ ${id}:`,
    text && `“${text}”`,
    reading && `${CLAUSE_NOTES.reading} ${reading}`,
    silent && `${CLAUSE_NOTES.silent} ${silent}`,
  ]
    .filter(Boolean)
    .join(' ');
