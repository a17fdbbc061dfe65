import { currentPolicy } from '@/lib/policy/stores';
import type { Parcel, Policy, Progress, Store } from '@/lib/policy/types';
import { type NextStep, nextStep } from './next-step';
import { stepsInForce } from './steps';
import type { StoredRequest } from './storage/types';

/** What the policy that judged a request says of its further way. */
export interface WhatFollows {
  readonly policy: Policy;
  readonly parcel: Parcel;
  readonly packingNote: Progress['packingNote'];
  readonly next: NextStep;
}

/** What follows a request as it stands now; where the policy says nothing of a parcel, there may be one. */
export function whatFollows(
  store: Store,
  { policyVersion, procedure, timeline }: Pick<StoredRequest, 'policyVersion' | 'procedure' | 'timeline'>,
): WhatFollows {
  const policy = store.versions.find(({ version }) => version === policyVersion) ?? currentPolicy(store);
  const { parcel = 'may-come-back', packingNote } = policy.progress[procedure] ?? {};
  const next = nextStep(policy, procedure, stepsInForce(timeline), store.timeZone);
  return { policy, parcel, packingNote, next };
}
