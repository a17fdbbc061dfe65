import { McpServer } from '@modelcontextprotocol/server';
import { allStores } from '@/lib/policy/stores';
import type { Site } from './site';
import { askEstimate } from './tools/ask-estimate';
import { compareOptions } from './tools/compare-options';
import { listStores } from './tools/list-stores';
import { readArticle } from './tools/read-article';
import { readClauses } from './tools/read-clauses';
import { searchArticles } from './tools/search-articles';
import { whatWaitingCosts } from './tools/what-waiting-costs';

const INSTRUCTIONS =
  'Answers about cancelling, returning, damage and insurance by each store’s own policy. Every figure comes with the ids of the clauses that prove it: pass them on with it. Never work an amount or a deadline out yourself: ask_estimate does, and says what to ask the shopper next. Where the policy is silent the answers say so; do not guess in its place. Give only facts of the case, never a name, an e-mail address or an order number.';

/** The server with every tool, for one connection or one request; `site` makes the addresses in its answers. */
export function createServer(site: Site): McpServer {
  const server = new McpServer(
    { name: 'recourse', title: 'Recourse', version: '1.0.0' },
    // The tools change with a deployment, never while it runs.
    { instructions: INSTRUCTIONS, capabilities: { tools: { listChanged: false } } },
  );
  const stores = allStores();
  const tools = [
    listStores,
    searchArticles,
    readArticle,
    readClauses,
    askEstimate,
    compareOptions,
    whatWaitingCosts,
  ];
  for (const register of tools) register(server, stores, site);
  return server;
}
