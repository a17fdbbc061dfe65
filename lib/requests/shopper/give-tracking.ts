import { formatMoment, type Moment } from '@/lib/dates/moment';
import type { Parcel, RequestStatus } from '@/lib/policy/types';
import { allowedSteps, detailsInForce } from '../steps';
import type { Decision } from '../storage/take-step';
import type { Attachment, StoredRequest } from '../storage/types';
import type { StepRefusal } from './step-refusal';
import type { Tracking } from './tracking';

export interface Sent extends Tracking {
  /** A picture of the shipping receipt, already stored. */
  readonly receipt?: Attachment;
}

/**
 * The step by which a shopper says how the parcel travels: after the authorisation, and again as a correction until the
 * store has it. The same number and carrier once more change nothing, unless they bring a receipt that was not there.
 */
export function giveTracking(
  request: Pick<StoredRequest, 'status' | 'timeline' | 'attachments'>,
  parcel: Parcel,
  { trackingNumber, carrier, receipt }: Sent,
  now: Moment,
): Decision<StepRefusal> {
  const { status, timeline, attachments } = request;
  const allowed = allowedSteps(status, parcel);
  if (!canGiveTracking(status, parcel)) return { refusal: { reason: 'not-now', status, allowed } };
  const held = detailsInForce(timeline);
  const same = status === 'sent' && held.trackingNumber === trackingNumber && held.carrier === carrier;
  const added = receipt && !attachments.some(({ hash }) => hash === receipt.hash) ? [receipt] : [];
  if (same && added.length === 0) return { refusal: { reason: 'unchanged' } };
  const step = {
    status: 'sent' as const,
    at: formatMoment({ ...now, offsetMinutes: 0 }),
    note: null,
    by: 'shopper' as const,
    details: { trackingNumber, carrier },
  };
  return { step, attachments: added };
}

/** Whether a tracking number can be given, or corrected, where the request stands. */
export const canGiveTracking = (status: RequestStatus, parcel: Parcel): boolean =>
  status === 'sent' || allowedSteps(status, parcel).includes('sent');
