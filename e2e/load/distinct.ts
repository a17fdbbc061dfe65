import type { Sent } from './autocannon';

type Ask = (number: number) => Partial<Sent> & Pick<Sent, 'path'>;

const amounts = (number: number) => `orderTotal=${100 + number}.00&shippingPaid=${number % 100}.50`;

/** A word that nobody types, another for each number: what is kept of it by mistake is kept a hundred thousand times. */
const word = (number: number) => [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');

const agoOn = (number: number) =>
  new Date(Date.UTC(2025, 0, 1) + (number % 600) * 86_400_000).toISOString().slice(0, 10);

const from = (number: number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

/** One of every kind of request that an address decides, JSON more often than pages, as machines ask faster than people. */
const KINDS: readonly Ask[] = [
  (n) => ({ path: `/api/kwoking/cancel?stage=shipped&${amounts(n)}` }),
  (n) => ({ path: `/api/kwoking/options?stage=shipped&${amounts(n)}` }),
  (n) => ({ path: `/api/kwoking/search?q=refund+${word(n)}` }),
  (n) => ({ path: `/api/device-store/search?q=waranty+${n}` }),
  (n) => ({ path: `/kwoking/search?q=where+is+${word(n)}` }),
  (n) => ({ path: `/kwoking/cancel?stage=shipped&${amounts(n)}` }),
  (n) => ({ path: `/kwoking/articles/return-policy?utm=${n}` }),
  (n) => ({ path: `/kwoking/articles/return-policy.md?utm=${n}` }),
  (n) => ({ path: `/api/kwoking/policy?on=${agoOn(n)}` }),
  (n) => ({
    path: `/api/kwoking/cancel/waiting?stage=preparing&orderedAt=${agoOn(n)}T10:00:00Z&${amounts(n)}`,
  }),
  (n) => ({ path: `/api/kwoking/${word(n)}?${word(n)}=${n}` }),
  (n) => ({ path: `/api/kwoking/cancel?${word(n)}=${n}&currency=${word(n)}` }),
  (n) => ({ path: `/${word(n)}` }),
  (n) => ({ path: `/kwoking/${word(n)}` }),
  (n) => ({ path: `/kwoking/articles/${word(n)}` }),
  (n) => ({ path: `/kwoking/articles/${word(n)}.md` }),
  (n) => ({ path: `/${word(n)}/search?q=${n}` }),
  (n) => ({ path: `/%${word(n)}` }),
  (n) => ({ path: `/api/kwoking/requests/KW-${word(n)}?key=${n}` }),
  (n) => ({
    path: '/api/kwoking/requests',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from(n) },
    body: Buffer.from(JSON.stringify({ procedure: 'cancel', [word(n)]: n })),
  }),
];

/** Requests one after the other, no two of them alike, each kind in turn. */
export const distinctRequests = () => inTurn(KINDS);

/** Requests for addresses at which there is nothing, no two of them alike. */
export const missingRequests = () => inTurn([(n) => ({ path: `/nothing-here-${n}` })]);

function inTurn(kinds: readonly Ask[]): (request: Sent) => Sent {
  let number = 0;
  return (request) => {
    number += 1;
    const ask = kinds[number % kinds.length] as Ask;
    const { headers = {}, ...sent } = ask(number);
    return { ...request, ...sent, headers: { ...request.headers, ...headers } };
  };
}
