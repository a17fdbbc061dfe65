import { nextStepInWords } from '../next-step-in-words';
import { whatFollows } from '../what-follows';
import { marks } from './clause-parts';
import type { Occasion } from './occasion';
import type { Part } from './types';

/** What comes next and by when, in the store's own zone, with its clauses. */
export function nextParts({ store, request }: Occasion): Part[] {
  const { next } = whatFollows(store, request);
  return [
    { kind: 'heading', text: 'What comes next' },
    { kind: 'paragraph', text: nextStepInWords(next, store.timeZone) + marks(next.clauses) },
  ];
}
