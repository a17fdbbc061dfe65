import { formatDay } from '@/lib/dates/format-date';
import type { Policy, Store } from '@/lib/policy/types';
import type { Article } from './article';

/** The headings and fixed sentences of an article, the same on its page and in its Markdown. */

export const CLAUSES_TITLE = 'The clauses this rests on';
export const RELATED_TITLE = 'Related questions';
export const OWN_CASE_WORDS = 'Work it out for your own order';
export const OUTCOMES_HEAD = ['Your case', 'What the policy says'] as const;
export const EVERY_CASE_WORDS = 'Every case';
export const ELSEWHERE_WORDS = 'Decided elsewhere:';

export const ownWordsTitle = ({ name }: Store) => `In ${name}'s own words`;

export const notPublishedWords = ({ name }: Store) =>
  `${name} has not published this here yet. We do not guess on its behalf.`;

export const exampleWords = (on: string) => `An example, worked through on ${on}`;

/** Where an article's answer comes from, in one line. */
export function provenanceWords(store: Store, policy: Policy, kinds: Article['provenance']): string {
  const words = {
    policy: `answered from the policy in force since ${formatDay(policy.version)}`,
    guidance: 'general guidance, where the policy says nothing',
    store: `only ${store.name} itself can answer`,
  };
  const sentence = kinds.map((kind) => words[kind]).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Above what an example leads to, and how its options are ordered. */
export const NEXT_STEP_TITLE = 'What should I do now?';
export const NEXT_STEP_WORDS = 'Best first, in the example above';
