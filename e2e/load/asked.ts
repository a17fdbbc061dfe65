const FACTS = 'stage=shipped&orderTotal=100.00&shippingPaid=15.00';

/** What the server is asked for, and under which name the same lies in a folder of static files, where it can. */
export const ASKED = {
  article: { path: '/kwoking/articles/return-policy', file: 'article.html' },
  'the same as Markdown': { path: '/kwoking/articles/return-policy.md', file: 'article.md' },
  'wizard, a question': { path: '/kwoking/cancel?stage=shipped' },
  'wizard, an estimate': { path: `/kwoking/cancel?${FACTS}` },
  'estimate, JSON': { path: `/api/kwoking/cancel?${FACTS}` },
  'options, JSON': { path: `/api/kwoking/options?${FACTS}` },
  'search, JSON': { path: '/api/kwoking/search?q=where+is+my+refund' },
} as const satisfies Readonly<Record<string, { readonly path: string; readonly file?: string }>>;
