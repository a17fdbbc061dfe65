import { articleParams } from '@/lib/articles/article-params';
import { allStores, currentPolicy } from '@/lib/policy/stores';

const stores = allStores();
const procedures = stores.flatMap((store) =>
  Object.keys(currentPolicy(store).procedures).map((procedure) => `${store.id}/${procedure}`),
);
const articles = articleParams()
  .filter((_, index) => index % 20 === 0)
  .map(({ store, slug }) => `/${store}/articles/${slug}`);

/** Every kind of page, in every store. */
export const PAGES: readonly string[] = [
  '/',
  ...stores.flatMap(({ id }) => [`/${id}`, `/${id}/search`, `/${id}/policy`, `/${id}/policy/readings`]),
  ...stores.flatMap(({ id }) => [`/${id}/requests/new`, `/${id}/requests/lost`]),
  ...procedures.map((procedure) => `/${procedure}`),
  ...articles,
  '/care',
  '/care/login',
];

/** Every kind of answer for machines. */
export const INTERFACES: readonly string[] = [
  ...procedures.flatMap((procedure) => [
    `/api/${procedure}`,
    `/api/${procedure}/waiting`,
    `/${procedure}/deadlines.ics`,
  ]),
  ...stores.flatMap(({ id }) => [`/api/${id}/options`, `/api/${id}/policy`, `/api/${id}/search`]),
  ...articles.map((address) => `${address}.md`),
  '/api/health',
  '/api/openapi.json',
  '/sitemap.xml',
  '/robots.txt',
  '/llms.txt',
];

/** Every parameter that some page looks at. */
export const PARAMETERS: readonly string[] = [
  ...new Set(stores.flatMap((store) => Object.keys(currentPolicy(store).facts))),
  ...[
    'asOf',
    'currency',
    'q',
    'on',
    'from',
    'key',
    'procedure',
    'change',
    'dropped',
    'page',
    'status',
    'store',
  ],
  ...['orderedAt.date', 'orderedAt.time', 'orderedAt.offset', '_rsc', 'to'],
];
