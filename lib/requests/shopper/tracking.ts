import { z } from 'zod';
import type { FieldProblem, Posted } from '../posted';
import { typedLine } from '../typed-text';

const LONGEST = 80;

/** What a shopper says of the parcel's way. */
export const trackingFields = z.object({
  trackingNumber: typedLine('Tracking number', LONGEST),
  carrier: typedLine('Carrier', LONGEST),
});

/** Where a parcel can be followed. Both are 1 to 80 characters, any that can be printed. */
export type Tracking = z.output<typeof trackingFields>;

export type TrackingRead =
  | { readonly ok: true; readonly tracking: Tracking }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads the tracking number and the carrier that were posted; each that is missing or wrong is named. */
export function readTracking(posted: Posted): TrackingRead {
  const parsed = trackingFields.safeParse({
    trackingNumber: posted.get('trackingNumber') ?? '',
    carrier: posted.get('carrier') ?? '',
  });
  if (parsed.success) return { ok: true, tracking: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  return {
    ok: false,
    problems: problems.filter(({ field }, at) => problems.findIndex((other) => other.field === field) === at),
  };
}
