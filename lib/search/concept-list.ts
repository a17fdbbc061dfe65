import { PLACES } from './english/places';
import { SHOP_WORDS } from './english/shop-words';
import type { Concepts } from './types';

/** Reads "name: word, phrase" a concept, which may go over several lines; lines that begin with # are notes. */
export function readConceptList(list: string): Concepts {
  const concepts = list
    .replace(/^#.*$/gm, '')
    .split(/^(?=[a-z]+:)/m)
    .map((concept) => concept.replace(/\s+/g, ' '))
    .flatMap((concept) => {
      const [name = '', wordings] = concept.trim().split(': ');
      return wordings ? [[name, wordings.split(', ')] as const] : [];
    });
  return Object.fromEntries(concepts);
}

/** What shoppers of any shop say, with a store's own words added to the concepts of the same name, or as new ones. */
export function conceptsWith(own: Concepts): Concepts {
  const shared = [SHOP_WORDS, PLACES].map(readConceptList);
  const all = [...shared, own];
  const names = new Set(all.flatMap((concepts) => Object.keys(concepts)));
  return Object.fromEntries(
    [...names].map((name) => [name, all.flatMap((concepts) => concepts[name] ?? [])]),
  );
}
