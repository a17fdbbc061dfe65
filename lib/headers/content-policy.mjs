// @ts-check
// Plain JavaScript, since next.config.mjs reads it as it stands.

/** @typedef {Readonly<Record<string, readonly string[]>>} Policy A directive's name, and what it allows. */

/**
 * What a page or any other answer may load and do. Its scripts are files of this site; styles too, so none stands in the markup.
 * A page needs nothing that is not named here.
 * @type {Policy}
 */
export const PLAIN = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * The care desk, which has no scripts.
 * @type {Policy}
 */
export const SCRIPTLESS = {
  ...PLAIN,
  'script-src': ["'none'"],
  'connect-src': ["'none'"],
  'worker-src': ["'none'"],
};

/**
 * A page that the framework runs in the browser: it begins with scripts in the markup, which bear a nonce made for this one
 * answer.
 * @param {string} nonce in base64
 * @returns {Policy}
 */
export const withNonce = (nonce) => ({ ...PLAIN, 'script-src': ["'self'", `'nonce-${nonce}'`] });

/**
 * A page that shows pictures from the visitor's own disk before they are sent.
 * @param {Policy} policy
 * @returns {Policy}
 */
export const withOwnPictures = (policy) => ({ ...policy, 'img-src': ["'self'", 'blob:'] });

/**
 * A policy as its header's value.
 * @param {Policy} policy
 */
export const policyText = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
