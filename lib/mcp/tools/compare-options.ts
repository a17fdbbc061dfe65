import { z } from 'zod';
import { now } from '@/lib/dates/moment';
import { invalidSchema, optionsSchema } from '@/lib/engine/json-schemas';
import { optionsJson } from '@/lib/engine/options/options-json';
import { rankOptions } from '@/lib/engine/options/rank-options';
import type { RankedOption } from '@/lib/engine/options/types';
import { readFacts } from '@/lib/engine/read-case';
import { currencyOf } from '@/lib/money/currency';
import type { Policy } from '@/lib/policy/types';
import { chosen, factsInput, storeInput } from '../inputs';
import { answered, READ_ONLY, type Register, refused } from '../tool';
import { problemsText } from '../words/fact-words';
import { clausesText, outcomeText } from '../words/outcome-words';

/** Everything that can be done in a case, over all procedures. */
export const compareOptions: Register = (server, stores) => {
  server.registerTool(
    'compare_options',
    {
      title: 'Compare the options',
      description:
        'Everything that a shopper can do in a case, over all procedures, best first by what they are left with, each with why it stands there; what is not open comes last, with the condition that failed.',
      inputSchema: z.strictObject({ store: storeInput(stores), facts: factsInput }),
      outputSchema: z.union([optionsSchema, invalidSchema]),
      annotations: READ_ONLY,
    },
    ({ store: id, facts }) => {
      const store = chosen(stores, id);
      const read = readFacts(store, Object.entries(facts), { now: now(), currencyOf });
      if (!read.ok) {
        const { problems } = read;
        return refused(problemsText(problems), { store: store.id, status: 'invalid', problems });
      }
      const options = rankOptions(read.situation);
      const lines = options.map((option) => optionText(option, read.situation.policy));
      return answered(lines.join('\n') || 'The store lists no options to compare.', optionsJson(options));
    },
  );
};

function optionText(option: RankedOption, policy: Policy): string {
  const { rule, because, possible } = option;
  const head = `${rule.title} (${rule.id}, procedure ${rule.procedure}): `;
  if (!possible) return `- ${head}not open. ${because} ${clausesText(rule.clauses)}`;
  const missing = option.ask.length > 0 ? ` Missing for its amounts: ${option.ask.join(', ')}.` : '';
  const outcomes = option.outcomes.map((outcome) => `\n  - ${outcomeText(outcome, policy)}`);
  return `- ${head}${because}${missing} ${clausesText(rule.clauses)}${outcomes.join('')}`;
}
