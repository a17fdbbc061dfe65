import fc from 'fast-check';
import { hostileText, written } from '../hostile';
import { AT_ONCE_MS, FORM, type Ground, post, type Target } from '../target';
import { accept, form } from './form';

/** A stored request's own pages, by whoever guesses its key and by whoever has it. */
export const ownPages = ({ reference, key }: Ground): Target => ({
  name: "a request's own pages",
  requests: fc
    .tuple(
      fc.constantFrom(
        '',
        '/note',
        '/tracking',
        '/withdraw',
        '/photos/0',
        '/photos/-1',
        '/photos/1e9',
        '/nothing',
      ),
      fc.oneof(
        fc.constant(key),
        fc.constantFrom(key.slice(1), key.toLowerCase(), `${key}=`, `${key}%00`, ` ${key}`, `a&key=${key}`),
        written(hostileText),
      ),
      fc.constantFrom('GET', 'POST'),
      form(fc.record({ trackingNumber: hostileText, carrier: hostileText })),
      accept,
    )
    .filter(([part, , method]) => method === 'GET' || part !== '/withdraw')
    .map(([part, given, method, body, wanted]) => ({
      ...post(`/kwoking/requests/${reference}${part}?key=${given}`, FORM, method === 'POST' ? body : '', [
        ['Accept', wanted],
      ]),
      method,
    })),
  withinMs: AT_ONCE_MS,
});
