import { z } from 'zod';
import { articleAddress } from '@/lib/policy/addresses';
import { searchOf } from '@/lib/search/store-search';
import { trimQuery } from '@/lib/search/words';
import { chosen, storeInput } from '../inputs';
import { answered, READ_ONLY, type Register } from '../tool';

const output = z.strictObject({
  query: z.string(),
  results: z
    .array(
      z.strictObject({
        slug: z.string().describe('For read_article.'),
        title: z.string(),
        answer: z.string().describe('The short answer.'),
        score: z.number(),
        address: z.string(),
      }),
    )
    .describe('Best first.'),
});

/** The search that the site's own pages use. */
export const searchArticles: Register = (server, stores, site) => {
  server.registerTool(
    'search_articles',
    {
      title: 'Search the articles',
      description: 'The articles of a store that answer a question, best first, each with its short answer.',
      inputSchema: z.strictObject({
        store: storeInput(stores),
        query: z
          .string({ error: 'give the words to search for' })
          .describe('The shopper’s own words, or a few keywords.'),
      }),
      outputSchema: output,
      annotations: READ_ONLY,
    },
    ({ store: id, query: typed }) => {
      const store = chosen(stores, id);
      const query = trimQuery(typed);
      const results = searchOf(store)(query).results.map((found) => ({
        ...found,
        address: site(articleAddress(store, found.slug)),
      }));
      const lines = results.map(({ slug, title, answer }) => `- ${slug}: ${title} ${answer}`);
      return answered(lines.join('\n') || 'No article answers that.', { query, results });
    },
  );
};
