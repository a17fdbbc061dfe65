import fc from 'fast-check';
import { hostileText, written } from '../hostile';
import { hostileJson } from '../hostile-json';
import { AT_ONCE_MS, type Ground, JSON_TYPE, post, type Target } from '../target';

/** Steps of the care team's, with the right token and with wrong ones. */
export const steps = ({ reference, careToken }: Ground): Target => ({
  name: 'steps of another system',
  requests: fc
    .tuple(
      fc.oneof(
        fc.constant(reference),
        written(hostileText).map((text) => text.replaceAll('/', '%2F')),
      ),
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constant([['Authorization', `Bearer ${careToken}`]] as [string, string][]),
        },
        { weight: 1, arbitrary: fc.constantFrom(...wrongTokens(careToken)) },
      ),
      hostileJson({ status: 'authorised', note: 'x', returnAddress: 'y', rma: 'z' }),
    )
    .map(([about, headers, body]) => ({
      ...post(`/api/kwoking/requests/${about}`, JSON_TYPE, body, headers),
      method: 'PATCH',
    })),
  withinMs: AT_ONCE_MS,
});

const wrongTokens = (token: string): [string, string][][] => [
  [],
  [['Authorization', 'Bearer ']],
  [['Authorization', 'Bearer undefined']],
  [['Authorization', `Basic ${token}`]],
  [['Authorization', `Bearer ${token}x`]],
  [['Authorization', `Bearer ${token.slice(1)}`]],
  [['Authorization', `Bearer ${token} ${token}`]],
  [
    ['Authorization', 'Bearer wrong'],
    ['Authorization', `Bearer ${token}`],
  ],
  [['Authorization', `Bearer${'\t'.repeat(3_000)}${token}`]],
  [['Authorization', `Bearer ${' '.repeat(5_000)}x ${' '.repeat(5_000)}`]],
];
