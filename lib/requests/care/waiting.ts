import { addDays, msOf } from '@/lib/dates/day';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { findStore } from '@/lib/policy/stores';
import type { NextStep } from '../next-step';
import { isOverdue } from '../shopper/is-overdue';
import { stepsInForce } from '../steps';
import type { StoredRequest } from '../storage/types';
import { whatFollows } from '../what-follows';

/** For whom a request waits, since when, and whether too long. */
export interface Waiting {
  /** What follows; undefined where the request's store has left the content folder. */
  readonly next: NextStep | undefined;
  /** The moment of the newest step in force, ISO 8601 in UTC. */
  readonly since: string;
  /** When the next step is due, in milliseconds and for sorting only: a day counts to its end in UTC. Undefined without a date. */
  readonly dueMs: number | undefined;
  readonly overdue: boolean;
}

/** What a request waits for at a moment. */
export function waitingOf(
  request: Pick<StoredRequest, 'store' | 'policyVersion' | 'procedure' | 'timeline' | 'createdAt'>,
  now: Moment,
): Waiting {
  const store = findStore(request.store);
  const next = store && whatFollows(store, request).next;
  const since = stepsInForce(request.timeline).at(-1)?.at ?? request.createdAt;
  if (!store || !next) return { next, since, dueMs: undefined, overdue: false };
  const { dueOn, dueAt } = next;
  const dueMs = parseMoment(dueAt ?? '')?.ms ?? (dueOn ? msOf(addDays(dueOn, 1)) : undefined);
  return { next, since, dueMs, overdue: isOverdue(next, now, store.timeZone) };
}
