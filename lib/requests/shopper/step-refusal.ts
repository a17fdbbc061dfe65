import type { RequestStatus } from '@/lib/policy/types';

/** Why a shopper's step is not taken: it cannot follow where the request stands, or nothing would change. */
export type StepRefusal =
  | { readonly reason: 'not-now'; readonly status: RequestStatus; readonly allowed: readonly RequestStatus[] }
  | { readonly reason: 'unchanged' };
