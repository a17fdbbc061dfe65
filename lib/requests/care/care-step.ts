import type { RequestStatus } from '@/lib/policy/types';
import type { StepDetails } from '../storage/types';

/** A step that the care team wants to take: forward to a status, or back to where the newest step in force came from. */
export type CareStep =
  | { readonly status: RequestStatus; readonly note: string | null; readonly details: StepDetails }
  | { readonly takeBack: true; readonly note: string | null };
