import type { Parcel, RequestStatus } from '@/lib/policy/types';
import type { StepDetails, TimelineEntry } from './storage/types';

/**
 * The steps that may follow a status. An item that goes back is inspected before anything is refunded; where nothing
 * goes back (`stays`), or perhaps nothing (`may-come-back`), the refund may follow the authorisation at once.
 */
export function allowedSteps(status: RequestStatus, parcel: Parcel): readonly RequestStatus[] {
  if (status === 'authorised' && parcel !== 'comes-back') return ['sent', 'refunded', 'closed'];
  return FOLLOWING[status];
}

const FOLLOWING: Record<RequestStatus, readonly RequestStatus[]> = {
  requested: ['authorised', 'declined', 'closed'],
  authorised: ['sent', 'closed'],
  declined: ['closed'],
  sent: ['received', 'closed'],
  received: ['inspected', 'closed'],
  inspected: ['refunded', 'closed'],
  refunded: ['closed'],
  closed: [],
};

/** The steps that still hold, in order: without those that were taken back, and without the taking back itself. */
export function stepsInForce(timeline: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const takenBack = new Set(timeline.map(({ details }) => details.takesBack));
  return timeline.filter(
    ({ details }, position) => details.takesBack === undefined && !takenBack.has(position),
  );
}

/** What the steps in force brought, a later one before an earlier one: the return address, the parcel's number, the refund. */
export const detailsInForce = (timeline: readonly TimelineEntry[]): Omit<StepDetails, 'takesBack'> =>
  Object.assign({}, ...stepsInForce(timeline).map(({ details }) => details));

/**
 * The position of the step that can be taken back, which is the newest in force, and the status that then holds again;
 * undefined for the request itself, which only closing ends.
 */
export function stepToTakeBack(
  timeline: readonly TimelineEntry[],
): { readonly position: number; readonly status: RequestStatus } | undefined {
  const [newest, before] = stepsInForce(timeline).toReversed();
  return newest && before && { position: timeline.indexOf(newest), status: before.status };
}
