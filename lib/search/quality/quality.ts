import type { Search } from '../search';
import type { Question } from './questions';

/** Shares of a set of questions, from 0 to 1. */
export interface Quality {
  readonly questions: number;
  /** An accepted article comes first. */
  readonly first: number;
  /** An accepted article is among the first three. */
  readonly inThree: number;
  /** Nothing is found. */
  readonly none: number;
}

/** A question and where the first accepted article stands among its results, from 1; 0 where none does. */
export interface Placed {
  readonly question: Question;
  readonly place: number;
  /** Whether anything was found. */
  readonly found: boolean;
}

/** Searches for each question. */
export function placeQuestions(search: Search, questions: readonly Question[]): Placed[] {
  return questions.map((question) => {
    const slugs = search(question.query).results.map(({ slug }) => slug);
    const place = slugs.findIndex((slug) => question.accept.includes(slug)) + 1;
    return { question, place, found: slugs.length > 0 };
  });
}

/** How many of the questions are answered first, among the first three, and not at all. */
export function qualityOf(placed: readonly Placed[]): Quality {
  const share = (holds: (one: Placed) => boolean) => placed.filter(holds).length / Math.max(1, placed.length);
  return {
    questions: placed.length,
    first: share(({ place }) => place === 1),
    inThree: share(({ place }) => place >= 1 && place <= 3),
    none: share(({ found }) => !found),
  };
}

/** The same, where every article counts alike, however many questions it answers best. */
export function qualityByArticle(placed: readonly Placed[]): Quality {
  const best = new Set(placed.map(({ question }) => question.accept[0]));
  const each = [...best].map((slug) =>
    qualityOf(placed.filter(({ question }) => question.accept[0] === slug)),
  );
  const mean = (share: 'first' | 'inThree' | 'none') =>
    each.reduce((sum, quality) => sum + quality[share], 0) / Math.max(1, each.length);
  return {
    questions: placed.length,
    first: mean('first'),
    inThree: mean('inThree'),
    none: mean('none'),
  };
}
