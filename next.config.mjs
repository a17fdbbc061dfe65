import { headerRules } from './lib/headers/header-rules.mjs';

// A shop's machine tells nobody anything that its owner did not ask for.
process.env.NEXT_TELEMETRY_DISABLED ??= '1';

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  serverExternalPackages: ['@photostructure/sqlite', 'nodemailer'],
  // Types are checked by their own stage of `npm test`, not on the machine of whoever builds the site.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    ...headerRules(process.env.NODE_ENV === 'development'),
    // Answers of route handlers are compressed only where their type is known here.
    { source: '/api/openapi.json', headers: [{ key: 'Content-Type', value: 'application/json' }] },
    {
      source: '/api/:store/:page((?!requests$)[^/]+)',
      headers: [{ key: 'Content-Type', value: 'application/json' }],
    },
    {
      source: '/:store/search',
      has: [{ type: 'query', key: 'q' }],
      headers: [{ key: 'Content-Type', value: 'text/html; charset=utf-8' }],
    },
    {
      source: '/:store/policy',
      has: [{ type: 'query', key: 'on' }],
      headers: [{ key: 'Content-Type', value: 'text/html; charset=utf-8' }],
    },
  ],
  // The search and policy pages are static; with a query, a route handler answers in their place. A page's address cannot
  // end in a suffix of its own, so the Markdown of an article has a folder below it.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/:store/articles/:slug.md', destination: '/:store/articles/:slug/markdown' },
      {
        source: '/:store/search',
        has: [{ type: 'query', key: 'q' }],
        destination: '/:store/search/results',
      },
      {
        source: '/:store/policy',
        has: [{ type: 'query', key: 'on' }],
        destination: '/:store/policy/on',
      },
    ],
  }),
};
