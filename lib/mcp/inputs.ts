import { z } from 'zod';
import type { Store } from '@/lib/policy/types';

/** What tools take. A mistake is answered with the parameter's name and these words. */

/** One of the stores, by its id. */
export function storeInput(stores: readonly Store[]) {
  const ids = stores.map(({ id }) => id);
  return z
    .enum(ids, { error: `choose one of ${ids.join(', ')}` })
    .describe('The store, by the id that list_stores gives.');
}

export const procedureInput = z
  .string({ error: 'name one of the store’s procedures; list_stores gives them' })
  .describe('The procedure, by the id that list_stores gives, such as cancel or return.');

export const factsInput = z
  .record(z.string(), z.string({ error: 'write it as text, such as "100.00" or "yes"' }), {
    error: 'give an object of facts, all as texts',
  })
  .default({})
  .describe(
    'The facts of the case by name, all as texts. Amounts in major units ("100.00"), days as YYYY-MM-DD, moments with their offset ("2026-03-14T09:30:00+01:00"), choices by their value, "unknown" where the shopper does not know. asOf (a moment, default now) says when it is asked, currency which one. Begin with what you know: the answer names the fact to ask next, with its question and values.',
  );

/** The store of that id. The schema of the input has seen to it that there is one. */
export function chosen(stores: readonly Store[], id: string): Store {
  const store = stores.find((one) => one.id === id);
  if (!store) throw new Error('There is no such store.');
  return store;
}
