import type { SearchDocument } from '../types';

const SYLLABLES = 'ba lo mi ra ten sol dor vin kel pra nu zet gra fo li mar'.split(' ');

/** Numbers from 0 to 1 that look random and are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * As many articles as wanted, made of real ones: each is about a product of its own, whose name stands in its title, some of
 * its phrasings and its text, so that the vocabulary grows with the articles as it does in a real help center.
 */
export function manyDocuments(real: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = numbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = () => Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
  return Array.from({ length: count }, (_, index) => {
    const model = real[index % real.length] as SearchDocument;
    if (index < real.length) return { ...model, slug: `${model.slug}-${index}` };
    const product = name();
    return {
      ...model,
      slug: `${model.slug}-${index}`,
      title: `${model.title} ${product}`,
      phrasings: model.phrasings.map((phrasing) => (random() < 0.3 ? `${phrasing} ${product}` : phrasing)),
      text: `${product} ${pick(real).text} ${name()}`,
    };
  });
}
