import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { allStores } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { searchMaterial } from '../material';

const question = z.object({
  query: z.string(),
  /** The slugs of the articles that would answer it, the best one first. */
  accept: z.array(z.string()).min(1),
  kind: z.enum(['natural', 'keyword', 'typo']),
});

/** A shopper's question with the articles that would answer it. */
export type Question = z.output<typeof question>;

/** Reads a file of questions, one JSON object a line. Throws with the line's number where one is no such question. */
export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [question.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}, line ${index + 1} is not a question: ${(error as Error).message}`);
      }
    });
}

/** The store whose articles the questions accept: the one that has most of them. */
export function storeOf(questions: readonly Question[]): Store {
  const known = (store: Store) => {
    const slugs = new Set(searchMaterial(store).documents.map(({ slug }) => slug));
    return questions.reduce((sum, { accept }) => sum + accept.filter((slug) => slugs.has(slug)).length, 0);
  };
  const [store] = allStores().toSorted((one, other) => known(other) - known(one));
  if (!store) throw new Error('There is no store.');
  return store;
}
