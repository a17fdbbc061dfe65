import { type Answer, exchange, valueOf } from './exchange';
import { get } from './target';

const AS_OF = 'asOf=2026-06-15T12:00:00Z';

/** Answers that are the same whatever was asked before, unless something has got into the process itself. */
const ADDRESSES = [
  '/kwoking',
  '/kwoking/articles/return-policy',
  '/kwoking/articles/return-policy.md',
  '/kwoking/policy?on=2026-01-01',
  '/kwoking/search?q=cancel+after+2+days',
  '/api/kwoking/search?q=refund',
  `/api/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=15.00&${AS_OF}`,
  `/api/kwoking/cancel/waiting?stage=preparing&orderedAt=2026-06-15T00:00:00Z&orderTotal=100.00&${AS_OF}`,
  `/api/kwoking/options?orderTotal=100.00&${AS_OF}`,
  `/api/device-store/return?${AS_OF}`,
  '/api/kwoking/policy',
  '/kwoking/requests/lost',
  '/there/is/nothing',
  '/llms.txt',
];

export async function goldenAnswers(site: URL): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const address of ADDRESSES) answers.set(address, inText(await exchange(site, get(address))));
  return answers;
}

/** The addresses that no longer answer as they did. */
export async function changedSince(site: URL, golden: ReadonlyMap<string, string>): Promise<string[]> {
  const now = await goldenAnswers(site);
  return [...golden].filter(([address, answer]) => now.get(address) !== answer).map(([address]) => address);
}

const inText = (answer: Answer) =>
  [answer.status, valueOf(answer, 'content-type'), answer.body.toString('utf8')].join('\n');
