import type { Parcel } from '@/lib/policy/types';
import { detailsInForce } from '../steps';
import type { StoredRequest } from '../storage/types';

/**
 * Whether the item is the shopper's to send, or on its way: once authorised, until the store has it. Where it need not come
 * back, only once the store has said where it goes.
 */
export function isTravelling(
  { status, timeline }: Pick<StoredRequest, 'status' | 'timeline'>,
  parcel: Parcel,
): boolean {
  if (status === 'sent') return true;
  if (status !== 'authorised') return false;
  const { returnAddress, rma } = detailsInForce(timeline);
  return parcel === 'comes-back' || returnAddress !== undefined || rma !== undefined;
}
