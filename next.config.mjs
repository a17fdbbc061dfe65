/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  serverExternalPackages: ['@photostructure/sqlite'],
  // Types are checked by their own stage of `npm test`, not on the machine of whoever builds the site.
  typescript: { ignoreBuildErrors: true },
};
