import { ESTIMATES, QUESTIONS, READING_PAGES, REQUEST_FORM } from '../support/addresses';

/** What never needs the database: reading, searching, questions, estimates, options, and the same for machines. */
const ADDRESSES = [
  '/',
  ...Object.values(READING_PAGES),
  ...Object.values(QUESTIONS),
  ...Object.values(ESTIMATES),
  REQUEST_FORM,
  '/api/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=15.00',
  '/api/kwoking/options?received=delivered',
  '/api/kwoking/search?q=refund',
  '/api/kwoking/policy',
  '/api/openapi.json',
  '/llms.txt',
];

const SLOWEST_MS = 10_000;

/** Visits every kind of page once, one after another. Where nothing can be judged, what would be may be refused in words. */
export async function pagesGoOn(
  site: string,
  judging = true,
): Promise<{ slowestMs: number; faults: string[] }> {
  const faults: string[] = [];
  let slowestMs = 0;
  for (const address of ADDRESSES) {
    const begunAt = performance.now();
    const answer = await fetch(new URL(address, site), { signal: AbortSignal.timeout(SLOWEST_MS) }).catch(
      () => undefined,
    );
    await answer?.arrayBuffer();
    slowestMs = Math.max(slowestMs, Math.round(performance.now() - begunAt));
    const goesOn = answer && (answer.status === 200 || (!judging && answer.status < 500));
    if (!goesOn) faults.push(`${address} answers ${answer?.status ?? 'nothing'}.`);
  }
  return { slowestMs, faults };
}
