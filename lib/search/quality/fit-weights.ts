import { type ArticleIndex, indexArticles } from '../article-index';
import { createLexicon } from '../lexicon';
import { createRanking } from '../rank';
import { createQueryReader } from '../read-query';
import type { SearchMaterial, Weights } from '../types';
import type { Question } from './questions';

/** What a weight may be changed to in one step. */
const FACTORS = [0.5, 0.75, 1.33, 2];

/** How sharply a higher score beats a lower one, when the share of right answers is made smooth. */
const SHARPNESS = 25;

/** A step must be worth this much of the measure, so that chance alone moves no weight. */
const WORTHWHILE = 0.002;

/** Fits the weights to questions, one weight after the other while that helps. Deterministic. */
export function fitWeights(material: SearchMaterial, questions: readonly Question[]): Weights {
  const { documents } = material;
  const lexicon = createLexicon(material.concepts);
  const first = indexArticles(documents, { fields: material.weights.fields, lexicon });
  const readQuery = createQueryReader(lexicon, first.words);
  const read = questions.map(({ query, accept }) => ({
    terms: readQuery(query).terms,
    accept: new Set(accept),
  }));

  let index: { fields: Weights['fields']; built: ArticleIndex } | undefined;

  let weights = material.weights;
  let best = measure(weights);
  for (let improved = true; improved; ) {
    improved = false;
    for (const change of changesOf(weights)) {
      for (const factor of FACTORS) {
        const tried = change(weights, factor);
        const reached = measure(tried);
        if (reached < best + WORTHWHILE) continue;
        [weights, best, improved] = [tried, reached, true];
      }
    }
  }
  return weights;

  function measure(tried: Weights): number {
    const rank = createRanking(indexWith(tried.fields), tried);
    const likelihoods = read.map(({ terms, accept }) => {
      const { articles, scores } = rank(terms);
      let [right, all] = [0, 1];
      for (const article of articles) {
        const odds = Math.exp((scores[article] ?? 0) * SHARPNESS);
        all += odds;
        if (accept.has(documents[article]?.slug ?? '')) right += odds;
      }
      return right / all;
    });
    return likelihoods.reduce((sum, likelihood) => sum + likelihood, 0) / likelihoods.length;
  }

  function indexWith(fields: Weights['fields']): ArticleIndex {
    if (index?.fields !== fields) index = { fields, built: indexArticles(documents, { fields, lexicon }) };
    return index.built;
  }

  function changesOf(from: Weights) {
    const scalars = (['words', 'furtherPhrasings', 'rarity', 'unworded'] as const).map(
      (name) => (old: Weights, factor: number) => ({ ...old, [name]: old[name] * factor }),
    );
    const fields = Object.keys(from.fields).map((name) => (old: Weights, factor: number) => ({
      ...old,
      fields: { ...old.fields, [name]: old.fields[name as keyof Weights['fields']] * factor },
    }));
    const named = Object.keys(material.concepts).map((name) => (old: Weights, factor: number) => ({
      ...old,
      concepts: { ...old.concepts, [name]: (old.concepts[name] ?? 1) * factor },
    }));
    return [...scalars, ...fields, ...named];
  }
}
