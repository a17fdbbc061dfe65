import type { Moment } from '@/lib/dates/moment';
import type { RequestStatus } from '@/lib/policy/types';
import { countByStatus, listRequests, type RequestSummary } from '../storage/list-requests';
import type { Database } from '../storage/schema';
import { byUrgency } from './by-urgency';
import { asRequestFilter, FINISHED, type QueueFilter } from './queue-filter';
import { type Waiting, waitingOf } from './waiting';

const PAGE = 25;

export interface QueuedRequest extends RequestSummary, Waiting {}

export interface Queue {
  /** The requests of the page that is asked for, or of the last one. */
  readonly requests: readonly QueuedRequest[];
  readonly page: number;
  readonly pages: number;
  /** How many there are on all pages. */
  readonly total: number;
  /** How many of them are overdue, where what is open is listed alone. */
  readonly overdue: number;
  /** How many have each status, whichever is asked for. */
  readonly counts: Readonly<Partial<Record<RequestStatus, number>>>;
}

/** The requests of a filter: what is open by urgency, a list that holds what is finished newest first. */
export async function readQueue(db: Database, filter: QueueFilter, now: Moment): Promise<Queue> {
  const wanted = asRequestFilter(filter);
  const { statuses: asked, ...others } = wanted;
  const counts = await countByStatus(db, others);
  const statuses = asked ?? (Object.keys(counts) as RequestStatus[]);
  const total = statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  const pages = Math.max(Math.ceil(total / PAGE), 1);
  const page = Math.min(filter.page, pages);
  const part = { limit: PAGE, offset: (page - 1) * PAGE };
  const waiting = (request: RequestSummary) => ({ ...request, ...waitingOf(request, now) });
  if (statuses.some((status) => FINISHED.includes(status))) {
    const requests = (await listRequests(db, wanted, part)).map(waiting);
    return { requests, page, pages, total, overdue: 0, counts };
  }
  const open = (await listRequests(db, wanted)).map(waiting).sort(byUrgency);
  const overdue = open.filter((request) => request.overdue).length;
  return { requests: open.slice(part.offset, part.offset + PAGE), page, pages, total, overdue, counts };
}
