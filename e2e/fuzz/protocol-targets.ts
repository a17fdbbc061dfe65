import fc from 'fast-check';
import type { Sent } from './exchange';
import { address, METHODS } from './protocol/asked';
import { brokenHttp } from './protocol/broken-http';
import { FRAMEWORK, STANDARD } from './protocol/header-names';
import { headers } from './protocol/headers';
import { AT_ONCE_MS, type Target } from './target';

/**
 * The framework sends a question of its own on to the same address with a sum of its headers, so it comes
 * with any.
 */
const ownQuestion = fc
  .tuple(
    address,
    headers(FRAMEWORK),
    fc.constantFrom('', '?_rsc=1', '?_rsc=yLGW1Svqw_7Juzob'),
    fc.constantFrom('GET', 'POST', 'HEAD'),
  )
  .map(
    ([target, given, rsc, method]): Sent => ({
      method,
      target: target + (target.includes('?') ? '' : rsc),
      headers: [['RSC', '1'], ...given],
      ...(method === 'POST' && { body: Buffer.from('["$F1"]') }),
    }),
  );

/** What is wrong about the request itself, whatever it asks. */
export const protocolTargets: readonly Target[] = [
  {
    name: 'headers',
    requests: fc
      .tuple(address, headers(STANDARD))
      .map(([target, given]) => ({ method: 'GET', target, headers: given })),
    withinMs: AT_ONCE_MS,
  },
  { name: 'headers of the framework', requests: ownQuestion, withinMs: AT_ONCE_MS },
  {
    name: 'methods',
    requests: fc
      .tuple(fc.constantFrom(...METHODS), address)
      .map(([method, target]) => ({ method, target, headers: [], body: Buffer.from('a') })),
    withinMs: AT_ONCE_MS,
  },
  // Node waits for a body that is announced and does not come, so the end is ours.
  { name: 'broken HTTP', requests: brokenHttp, withinMs: Number.POSITIVE_INFINITY, mayBreakOff: true },
];
