/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  serverExternalPackages: ['@photostructure/sqlite'],
  // Types are checked by their own stage of `npm test`, not on the machine of whoever builds the site.
  typescript: { ignoreBuildErrors: true },
  // The search page is static; with a query, a route handler answers in its place.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: '/:store/search',
        has: [{ type: 'query', key: 'q' }],
        destination: '/:store/search/results',
      },
    ],
  }),
};
