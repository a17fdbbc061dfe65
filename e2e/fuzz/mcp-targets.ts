import fc from 'fast-check';
import { hostileName, hostileText } from './hostile';
import { hostileJson } from './hostile-json';
import { AT_ONCE_MS, JSON_TYPE, post, type Target } from './target';

const TOOLS = [
  ...['list_stores', 'search_articles', 'read_article', 'read_clauses', 'ask_estimate', 'compare_options'],
  ...['what_waiting_costs', '__proto__', 'constructor'],
];

const ARGUMENTS = ['store', 'query', 'slug', 'article', 'clauses', 'ids', 'procedure', 'facts', 'on'];

const argumentsOf = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...ARGUMENTS) },
        { weight: 1, arbitrary: hostileName },
      ),
      fc.oneof(
        hostileText,
        fc.constantFrom('kwoking', 'cancel', 'return-policy'),
        fc.jsonValue({ maxDepth: 2 }),
        fc.tuple(hostileName, hostileText).map(([name, text]) => ({ [name]: text, stage: 'shipped' })),
      ),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => ({ store: 'kwoking', procedure: 'cancel', query: 'refund', ...Object.fromEntries(pairs) }));

const call = fc
  .tuple(fc.constantFrom(...TOOLS), argumentsOf, fc.oneof(fc.nat(), hostileText, fc.constant(null)))
  .map(([name, given, id]) =>
    JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: given } }),
  );

const METHODS = [
  ...['initialize', 'ping', 'tools/list', 'tools/call', 'resources/read', 'prompts/get', 'logging/setLevel'],
  ...[
    'notifications/initialized',
    'notifications/cancelled',
    'completion/complete',
    '__proto__',
    'toString',
    '',
  ],
];

const message = fc
  .constantFrom(...METHODS)
  .chain((method) => hostileJson({ jsonrpc: '2.0', id: 1, method, params: {} }));

/** The versions of the protocol that are spoken, or none. */
const version = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('2025-06-18', '2025-03-26') },
  { weight: 1, arbitrary: hostileText },
);

const accept = fc.oneof(
  { weight: 6, arbitrary: fc.constant('application/json, text/event-stream') },
  { weight: 1, arbitrary: fc.constantFrom('application/json', 'text/html', '*/*') },
);

export const mcpTargets: readonly Target[] = [
  {
    name: 'tools for assistants',
    requests: fc
      .tuple(fc.oneof({ weight: 3, arbitrary: call }, { weight: 1, arbitrary: message }), accept, version)
      .map(([body, wanted, text]) =>
        post('/api/mcp', JSON_TYPE, body, [
          ['Accept', wanted],
          ['MCP-Protocol-Version', text.replace(/[\r\n\0]/g, ' ').slice(0, 200)],
        ]),
      ),
    withinMs: AT_ONCE_MS,
  },
];
