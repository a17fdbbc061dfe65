// @ts-check
import { PLAIN, policyText, SCRIPTLESS } from './content-policy.mjs';

const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

/** Whatever a visitor may open, and scripts with a world of their own; not the build's files and the icon, which come with every page. */
const OPENED = '/:path((?!_next/static/|icon\\.svg$).*)';

const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin' };

const WHERE_OPENED = {
  'Content-Security-Policy': policyText(PLAIN),
  // A request's address holds its key, so no other site may see it; form posts still name their origin.
  'Referrer-Policy': 'same-origin',
  // What no page uses; copying and sharing stay the browser's to allow.
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const FOR_ANY_SITE = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * The headers of every answer, as rules of next.config.mjs: they hold for files and static pages without the server looking
 * at them, and a later rule wins. `proxy.ts` sets another policy for the pages that the framework runs. A development server
 * gets no policy, because its own scripts evaluate code.
 * @param {boolean} isDevelopment
 */
export const headerRules = (isDevelopment) => [
  rule('/:path*', EVERYWHERE),
  rule(OPENED, isDevelopment ? withoutPolicy(WHERE_OPENED) : WHERE_OPENED),
  // Whether it came by TLS is for the proxy to say. A browser believes this over TLS only, so a made-up word does nothing.
  {
    ...rule('/:path*', { 'Strict-Transport-Security': `max-age=${TWO_YEARS}` }),
    has: [{ type: /** @type {const} */ ('header'), key: 'x-forwarded-proto', value: 'https' }],
  },
  rule('/care/:path*', { 'Content-Security-Policy': policyText(SCRIPTLESS) }),
  // Other sites read the interface, and show the pictures of shared pages.
  rule('/api/:path*', FOR_ANY_SITE),
  rule('/:path*/picture.png', FOR_ANY_SITE),
];

/**
 * @param {string} source
 * @param {Readonly<Record<string, string>>} headers
 */
const rule = (source, headers) => ({
  source,
  headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
});

/** @param {typeof WHERE_OPENED} headers */
const withoutPolicy = ({ 'Content-Security-Policy': _, ...rest }) => rest;
