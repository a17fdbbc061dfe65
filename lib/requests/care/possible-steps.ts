import type { Store } from '@/lib/policy/types';
import { allowedSteps, stepToTakeBack } from '../steps';
import type { StoredRequest } from '../storage/types';
import { whatFollows } from '../what-follows';
import { TAKE_BACK } from './desk-form';

/** The steps that the care desk offers: the statuses that may follow, the usual one first, and taking the newest one back. */
export const possibleSteps = (store: Store, request: StoredRequest): readonly string[] => [
  ...allowedSteps(request.status, whatFollows(store, request).parcel),
  ...(stepToTakeBack(request.timeline) ? [TAKE_BACK] : []),
];
