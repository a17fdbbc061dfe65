import type { Arbitrary } from 'fast-check';
import type { Sent } from './exchange';
import type { Expectation } from './judge';

/** One kind of hostile request. */
export interface Target extends Expectation {
  readonly name: string;
  readonly requests: Arbitrary<Sent>;
}

/** What the attacks may build on: a request that is stored already, and what opens it and the care desk. */
export interface Ground {
  readonly reference: string;
  readonly key: string;
  readonly careToken: string;
  readonly carePassword: string;
  /** The cookie of a session of the care desk. */
  readonly session: string;
}

/** For what is answered at once. A busy machine takes its time, so it is far more than is usual. */
export const AT_ONCE_MS = 5_000;

/** For what decodes pictures, or waits on purpose. */
export const PATIENT_MS = 15_000;

export const get = (target: string, headers: Sent['headers'] = []): Sent => ({
  method: 'GET',
  target,
  headers,
});

export const post = (
  target: string,
  type: string,
  body: Buffer | string,
  headers: Sent['headers'] = [],
): Sent => ({
  method: 'POST',
  target,
  headers: [['Content-Type', type], ...headers],
  body: Buffer.from(body),
});

export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';
