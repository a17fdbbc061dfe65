import { z } from 'zod';
import { formatMomentWords } from '@/lib/dates/format-date';
import { outcomeWords } from '@/lib/engine/amount-words';
import { invalidSchema, periodsSchema, questionSchema } from '@/lib/engine/json-schemas';
import { type WaitingPeriod, waitingPeriods } from '@/lib/engine/waiting/periods';
import { periodsJson } from '@/lib/engine/waiting/periods-json';
import { consulted } from '../consulted';
import { chosen, factsInput, procedureInput, storeInput } from '../inputs';
import { answered, READ_ONLY, type Register } from '../tool';
import { clausesText } from '../words/outcome-words';

/** What the same case brings from its moment on, if nothing but time changes. */
export const whatWaitingCosts: Register = (server, stores) => {
  server.registerTool(
    'what_waiting_costs',
    {
      title: 'See what waiting costs',
      description:
        'The periods in which a case brings the same, from its moment on, with the exact moments at which that changes.',
      inputSchema: z.strictObject({
        store: storeInput(stores),
        procedure: procedureInput,
        facts: factsInput,
      }),
      outputSchema: z.union([periodsSchema, questionSchema, invalidSchema]),
      annotations: READ_ONLY,
    },
    ({ store: id, ...asked }) =>
      consulted(chosen(stores, id), asked, (estimate) => {
        const periods = waitingPeriods(estimate);
        const lines = periods.map(periodText);
        return answered(lines.join('\n'), periodsJson(periods));
      }),
  );
};

function periodText({ from, to, outcomes }: WaitingPeriod): string {
  const until = to ? `until ${formatMomentWords(to)}, inclusive` : 'without end';
  const brought = outcomes.map((outcome) =>
    `${outcome.title}: ${outcomeWords(outcome)} ${clausesText(outcome.clauses)}`.trim(),
  );
  return `- From ${formatMomentWords(from)} ${until}: ${brought.join('; ') || 'another procedure decides'}.`;
}
