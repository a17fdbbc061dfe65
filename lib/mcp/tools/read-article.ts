import { z } from 'zod';
import { articlesOf, findArticle } from '@/lib/articles/article';
import { articleMarkdown } from '@/lib/articles/markdown/article-markdown';
import { articleAddress } from '@/lib/policy/addresses';
import { chosen, storeInput } from '../inputs';
import { answered, READ_ONLY, type Register, refused } from '../tool';

const output = z.strictObject({
  slug: z.string(),
  title: z.string(),
  provenance: z
    .array(z.enum(['policy', 'guidance', 'store']))
    .describe('From the policy’s clauses, true of any shop, or for the store alone to say.'),
  address: z.string(),
  markdown: z.string().describe('Addresses in it are relative to this site.'),
});

/** An article whole, with its figures and its clauses. */
export const readArticle: Register = (server, stores, site) => {
  server.registerTool(
    'read_article',
    {
      title: 'Read an article',
      description:
        'An article as Markdown, with its figures filled in and its clauses quoted under their ids.',
      inputSchema: z.strictObject({
        store: storeInput(stores),
        slug: z
          .string({ error: 'name an article; search_articles finds them' })
          .describe('The article, by the slug that search_articles gives.'),
      }),
      outputSchema: output,
      annotations: READ_ONLY,
    },
    ({ store: id, slug }) => {
      const store = chosen(stores, id);
      const article = findArticle(store.id, slug);
      if (!article) {
        const slugs = articlesOf(store.id).map((one) => one.slug);
        return refused(`slug: ${store.name} has no article “${slug}”. There are: ${slugs.join(', ')}.`);
      }
      const markdown = articleMarkdown(store, article);
      const { question: title, provenance } = article;
      const address = site(articleAddress(store, slug));
      return answered(markdown, { slug, title, provenance, address, markdown });
    },
  );
};
