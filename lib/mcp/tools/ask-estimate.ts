import { z } from 'zod';
import { estimateSchema, invalidSchema, questionSchema } from '@/lib/engine/json-schemas';
import { verdictJson } from '@/lib/engine/verdict-json';
import { consulted } from '../consulted';
import { chosen, factsInput, procedureInput, storeInput } from '../inputs';
import { answered, READ_ONLY, type Register } from '../tool';
import { estimateText } from '../words/estimate-text';

/** Facts in; the estimate, the next question or what is wrong with the facts out, as the JSON interface has them. */
export const askEstimate: Register = (server, stores) => {
  server.registerTool(
    'ask_estimate',
    {
      title: 'Ask for an estimate',
      description:
        'What a shopper would get back and pay, with deadlines, evidence and next steps, every line with the clauses that prove it. With facts missing, the next question to put to the shopper.',
      inputSchema: z.strictObject({
        store: storeInput(stores),
        procedure: procedureInput,
        facts: factsInput,
      }),
      outputSchema: z.union([estimateSchema, questionSchema, invalidSchema]),
      annotations: READ_ONLY,
    },
    ({ store: id, ...asked }) => {
      const store = chosen(stores, id);
      return consulted(store, asked, (estimate) =>
        answered(estimateText(estimate), verdictJson(store.id, asked.procedure, estimate)),
      );
    },
  );
};
