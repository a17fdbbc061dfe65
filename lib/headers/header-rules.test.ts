import { expect, test } from 'vitest';
import { headerRules } from './header-rules.mjs';

/** The headers of the rules for one pattern, by their names. */
const headersOf = (source: string, isDevelopment = false) =>
  Object.assign(
    {},
    ...headerRules(isDevelopment)
      .filter((rule) => rule.source === source && !('has' in rule))
      .flatMap(({ headers }) => headers.map(({ key, value }) => ({ [key]: value }))),
  );

/** Whatever a visitor may open. */
const OPENED = '/:path((?!_next/static/|icon\\.svg$).*)';

test('Every answer is taken for what it says it is, and is for this site', () => {
  expect(headersOf('/:path*')).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test('What can be opened bears a policy, and tells no other site where its reader came from', () => {
  expect(headersOf(OPENED)).toEqual({
    'Content-Security-Policy': expect.stringContaining("default-src 'none'; script-src 'self';"),
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});

test('A development server, whose scripts evaluate code, bears the same without a policy', () => {
  expect(headersOf(OPENED, true)).not.toHaveProperty('Content-Security-Policy');
  expect(headersOf(OPENED, true)).toHaveProperty('Referrer-Policy', 'same-origin');
});

test('Only what came by TLS is answered with a promise of TLS, for two years', () => {
  const promising = headerRules(false).filter(({ headers }) =>
    headers.some(({ key }) => key === 'Strict-Transport-Security'),
  );
  expect(promising).toEqual([
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=63072000' }],
    },
  ]);
});

test('Other sites may read the interface and show the pictures of shared pages; both come after the rule for all', () => {
  const sources = headerRules(false).map(({ source }) => source);
  for (const source of ['/api/:path*', '/:path*/picture.png']) {
    expect(headersOf(source)).toEqual({ 'Cross-Origin-Resource-Policy': 'cross-origin' });
    expect(sources.indexOf(source)).toBeGreaterThan(sources.indexOf('/:path*'));
  }
});
