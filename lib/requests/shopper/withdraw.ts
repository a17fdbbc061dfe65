import { formatMoment, type Moment } from '@/lib/dates/moment';
import type { RequestStatus } from '@/lib/policy/types';
import type { Decision } from '../storage/take-step';
import type { StoredRequest } from '../storage/types';
import type { StepRefusal } from './step-refusal';

const SETTLED: readonly RequestStatus[] = ['declined', 'refunded', 'closed'];

/** Whether withdrawing would still change something for the shopper. */
export const isWorthWithdrawing = ({ status }: Pick<StoredRequest, 'status'>): boolean =>
  !SETTLED.includes(status);

/** The step by which a shopper withdraws a request, from wherever it stands; a closed one stays as it is. */
export function withdraw({ status }: Pick<StoredRequest, 'status'>, now: Moment): Decision<StepRefusal> {
  if (status === 'closed') return { refusal: { reason: 'not-now', status, allowed: [] } };
  const at = formatMoment({ ...now, offsetMinutes: 0 });
  return { step: { status: 'closed', at, note: 'Withdrawn by the shopper.', by: 'shopper', details: {} } };
}
