import fc from 'fast-check';
import { INTERFACES, PAGES } from '../addresses';

/** Every kind of address that can be asked. */
export const address = fc.constantFrom(
  ...PAGES,
  ...INTERFACES,
  '/estimate.png',
  '/assets/search.js',
  '/kwoking/search?q=a',
);

/** Methods that are taken somewhere, and others that some server knows. */
export const METHODS =
  'GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND MKCOL LINK M-SEARCH PURGE QUERY'.split(' ');
