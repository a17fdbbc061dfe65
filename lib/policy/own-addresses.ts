import type { PolicyMistake } from './policy-error';
import { slug } from './source';
import type { YamlFile } from './yaml-file';

/** The first parts of addresses that the site itself needs, so that no store can have them. */
const OWN: readonly string[] = ['api', 'assets', 'care', 'there', '_next'];

/** The parts below a store, of its pages and of its JSON, that no procedure can have. */
export const OWN_OF_STORES: readonly string[] = [
  'articles',
  'options',
  'picture.png',
  'policy',
  'requests',
  'search',
  'search-material',
  'topics',
];

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

/** What is wrong with the names of procedures, which are parts of addresses. */
export const takenProcedures = (procedures: Readonly<Record<string, YamlFile<unknown>>>): PolicyMistake[] =>
  Object.entries(procedures).flatMap(([id, file]) => {
    if (OWN_OF_STORES.includes(id))
      return file.mistake(
        [],
        `another name than "${id}", which is an address of every store already`,
        'Rename the file.',
      );
    const { success } = slug.safeParse(id);
    return success
      ? []
      : file.mistake([], `a file name that can stand in an address, not "${id}"`, 'Rename it.');
  });
