import fc from 'fast-check';
import { REQUEST_FIELDS } from '@/lib/requests/request-fields';
import { hostileName, hostileText, written } from './hostile';
import { hostileJson } from './hostile-json';
import { AT_ONCE_MS, FORM, type Ground, JSON_TYPE, PATIENT_MS, post, type Target } from './target';

/** A request that would be taken, so that one attack is all that is wrong with it. */
const SOUND: Readonly<Record<string, string>> = {
  procedure: 'cancel',
  stage: 'shipped',
  orderTotal: '100.00',
  shippingPaid: '15.00',
  orderNumber: 'FUZZ-1',
  product: 'Desk lamp',
  description: 'It has shipped.',
  name: 'Ada Example',
  email: 'ada@example.com',
};

const FIELDS = ['procedure', 'idempotencyKey', 'stage', 'orderTotal', 'asOf', 'currency', ...REQUEST_FIELDS];

const attackedFields = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FIELDS) }, { weight: 1, arbitrary: hostileName }),
      hostileText,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((attacks) => ({ ...SOUND, ...Object.fromEntries(attacks) }));

const accept = fc.constantFrom('text/html', 'application/json', '*/*');

const stores = fc.constantFrom('kwoking', 'device-store', 'nothing', '__proto__');

const formOf = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

/** The fields as a form writes them, and some of them once more in another way. */
const form = (fields: fc.Arbitrary<Readonly<Record<string, string>>>) =>
  fc
    .tuple(
      fields,
      fc.array(
        fc.tuple(written(hostileName), written(hostileText)).map((pair) => pair.join('=')),
        { maxLength: 2 },
      ),
    )
    .map(([given, more]) => [formOf(given), ...more].join('&'));

const requests: Target = {
  name: 'requests as JSON and as forms',
  requests: fc.oneof(
    fc
      .tuple(stores, attackedFields, accept)
      .map(([store, fields, wanted]) =>
        post(`/api/${store}/requests`, JSON_TYPE, JSON.stringify(fields), [['Accept', wanted]]),
      ),
    fc
      .tuple(hostileJson(SOUND), accept)
      .map(([body, wanted]) => post('/api/kwoking/requests', JSON_TYPE, body, [['Accept', wanted]])),
    fc
      .tuple(form(attackedFields), accept)
      .map(([body, wanted]) => post('/api/kwoking/requests', FORM, body, [['Accept', wanted]])),
    fc
      .tuple(
        fc.oneof(
          hostileText.map((type) => type.replace(/[\r\n\0]/g, ' ').slice(0, 500)),
          fc.constantFrom(
            'application/json; charset=utf-7',
            'application/x-www-form-urlencoded;charset=utf-16le',
            'text/plain',
            'multipart/form-data',
            'application/json,text/html',
          ),
        ),
        fc.oneof(fc.constant(JSON.stringify(SOUND)), hostileText),
      )
      .map(([type, body]) => post('/api/kwoking/requests', type, body)),
  ),
  withinMs: AT_ONCE_MS,
};

const lostLinks = ({ reference }: Ground): Target => ({
  name: 'lost links',
  requests: fc
    .tuple(
      form(
        fc.record({
          reference: fc.oneof(fc.constant(reference), hostileText),
          email: fc.oneof(fc.constant('ada@example.com'), hostileText),
        }),
      ),
      accept,
    )
    .map(([body, wanted]) => post('/kwoking/requests/lost', FORM, body, [['Accept', wanted]])),
  withinMs: PATIENT_MS,
});

/** A stored request's own pages, by whoever guesses its key and by whoever has it. */
const ownPages = ({ reference, key }: Ground): Target => ({
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

const steps = ({ reference, careToken }: Ground): Target => ({
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

/** What stores, or would if it were let. */
export const postingTargets = (ground: Ground): readonly Target[] => [
  requests,
  lostLinks(ground),
  ownPages(ground),
  steps(ground),
];
