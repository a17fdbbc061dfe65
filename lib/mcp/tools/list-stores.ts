import { z } from 'zod';
import { homeAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import type { Site } from '../site';
import { answered, READ_ONLY, type Register } from '../tool';

const output = z.strictObject({
  stores: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      tagline: z.string(),
      policy: z.string().describe('The version in force, named after its first day.'),
      currency: z.string(),
      timeZone: z.string(),
      customerCare: z.string(),
      address: z.string(),
      topics: z.record(z.string(), z.string()),
      procedures: z.array(z.strictObject({ id: z.string(), title: z.string(), about: z.string() })),
    }),
  ),
});

/** The stores, with the procedures that an estimate can be asked of. */
export const listStores: Register = (server, stores, site) => {
  server.registerTool(
    'list_stores',
    {
      title: 'List the stores',
      description: 'The stores that this site answers for, with the procedures of each. Begin here.',
      inputSchema: z.strictObject({}),
      outputSchema: output,
      annotations: READ_ONLY,
    },
    () => {
      const listed = stores.map((store) => storeData(store, site));
      const text = listed.map(
        ({ id, name, policy, procedures }) =>
          `${id}: ${name}, policy of ${policy}. Procedures: ${procedures.map((one) => `${one.id} (${one.title})`).join(', ')}.`,
      );
      return answered(text.join('\n'), { stores: listed });
    },
  );
};

function storeData(store: Store, site: Site) {
  const { version, procedures } = currentPolicy(store);
  return {
    id: store.id,
    name: store.name,
    tagline: store.tagline,
    policy: version,
    currency: store.currency,
    timeZone: store.timeZone,
    customerCare: store.care.email,
    address: site(homeAddress(store)),
    topics: store.topics,
    procedures: Object.values(procedures).map(({ id, title, card }) => ({ id, title, about: card })),
  };
}
