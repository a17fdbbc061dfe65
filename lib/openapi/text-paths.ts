import { articlesOf } from '@/lib/articles/article';
import type { Procedure, Store } from '@/lib/policy/types';
import { answer, textAnswer } from './components';
import type { Parameter } from './fact-parameters';

/** The deadlines of a case as a calendar file. */
export const calendarPath = (store: Store, { id, title }: Procedure, parameters: readonly Parameter[]) => ({
  [`/${store.id}/${id}/deadlines.ics`]: {
    get: {
      operationId: `${store.id}.${id}.deadlines`,
      tags: [store.id],
      summary: `${title}: the deadlines as a calendar file`,
      parameters,
      responses: {
        200: textAnswer('The deadlines, each with its alarms (RFC 5545).', 'text/calendar'),
        400: answer('What is wrong with the facts.', 'Invalid'),
        404: textAnswer('A question is still open, or the case has no deadline.', 'text/plain'),
      },
    },
  },
});

/** The articles as Markdown. */
export const articlePath = (store: Store) => ({
  [`/${store.id}/articles/{slug}.md`]: {
    get: {
      operationId: `${store.id}.article`,
      tags: [store.id],
      summary: 'An article as Markdown, its clauses quoted under their ids',
      parameters: [
        {
          name: 'slug',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: articlesOf(store.id).map(({ slug }) => slug) },
        },
      ],
      responses: {
        200: textAnswer('The article.', 'text/markdown'),
        404: { description: 'There is no such article.' },
      },
    },
  },
});
