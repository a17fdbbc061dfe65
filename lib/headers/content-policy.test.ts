import { expect, test } from 'vitest';
import { PLAIN, policyText, SCRIPTLESS, withNonce, withOwnPictures } from './content-policy.mjs';

test('An answer loads scripts, styles and pictures of this site, and nothing else', () => {
  expect(policyText(PLAIN)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('At the care desk no script runs', () => {
  expect(policyText(SCRIPTLESS)).toBe(
    "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; connect-src 'none'; worker-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('Scripts in the markup of a page that the framework runs bear the nonce of that answer', () => {
  expect(withNonce('c2VjcmV0')['script-src']).toEqual(["'self'", "'nonce-c2VjcmV0'"]);
});

test("Only a page that shows the visitor's own pictures may show them", () => {
  expect(withOwnPictures(PLAIN)['img-src']).toEqual(["'self'", 'blob:']);
  expect(withOwnPictures(withNonce('c2VjcmV0'))['script-src']).toEqual(["'self'", "'nonce-c2VjcmV0'"]);
});

test.each([PLAIN, SCRIPTLESS, withOwnPictures(withNonce('c2VjcmV0'))])(
  'No policy lets markup bring its own scripts or styles, or turns text into code',
  (policy) => {
    expect(policyText(policy)).not.toMatch(/unsafe|data:|https?:|\*/);
  },
);
