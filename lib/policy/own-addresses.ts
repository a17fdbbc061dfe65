import type { PolicyMistake } from './policy-error';

/** The first parts of addresses that the site itself needs, so that no store can have them. */
const OWN: readonly string[] = ['api', 'assets', 'care', 'there', '_next'];

/** What is wrong with a store's name where the site needs its address itself. */
export const takenName = (id: string): PolicyMistake | undefined =>
  OWN.includes(id)
    ? {
        file: id,
        path: '',
        expected: `another name than "${id}", which is an address of the site itself`,
        hint: 'Rename the store’s folder.',
      }
    : undefined;
