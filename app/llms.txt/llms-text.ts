import { articlesOf } from '@/lib/articles/article';
import { articleMarkdownAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';

type Whole = (path: string) => string;

/**
 * The site for language models, as llmstxt.org has it: a title, a summary, and a section of links for the interfaces and
 * for each store. `whole` makes a whole address of a path.
 */
export const llmsText = (stores: readonly Store[], whole: Whole): string =>
  `${[introduction(whole), ...stores.map((store) => storeSection(store, whole))].join('\n\n')}\n`;

const introduction = (whole: Whole) => `# Help center

> Answers about cancelling, returning, damage and insurance. Every figure is proven by a clause of the store's policy.

Give the ids of the clauses with a figure. Never work a figure out yourself: the JSON interface and the MCP server answer facts with the estimate, the next question, or what is wrong with them. Where the policy is silent, say so.

## Interfaces

- [OpenAPI](${whole('/api/openapi.json')}): every route of the JSON interface with its facts and answers
- [MCP server](${whole('/api/mcp')}): the same as tools, over streamable HTTP`;

function storeSection(store: Store, whole: Whole): string {
  const { version, procedures } = currentPolicy(store);
  return [
    `## ${store.name}\n`,
    link('Policy', whole(`/api/${store.id}/policy`), `every clause in force since ${version}, as JSON`),
    ...Object.values(procedures).map(({ id, title, card }) =>
      link(title, whole(`/api/${store.id}/${id}`), `${card} As JSON.`),
    ),
    ...articlesOf(store.id).map(({ slug, question, topic }) =>
      link(question, whole(articleMarkdownAddress(store, slug)), store.topics[topic] ?? topic),
    ),
  ].join('\n');
}

const link = (name: string, address: string, notes: string) => `- [${name}](${address}): ${notes}`;
