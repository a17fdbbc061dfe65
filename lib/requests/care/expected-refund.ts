import type { Bounds } from '@/lib/engine/types';
import { atLeastZero, type Money, minus } from '@/lib/money/money';
import type { Store } from '@/lib/policy/types';
import type { StoredRequest } from '../storage/types';
import { readStoredEstimate } from '../stored-estimate';
import { currencyOfRequest, deductedFrom } from './request-money';

/** What each outcome of the estimate that is money would bring now, less the deductions found at the inspection. */
export function expectedRefunds(
  store: Pick<Store, 'currency'>,
  request: Pick<StoredRequest, 'estimate' | 'timeline' | 'facts'>,
): Bounds[] {
  const deducted = deductedFrom(request, currencyOfRequest(store, request));
  const less = (amount: Money | null) => amount && atLeastZero(minus(amount, deducted));
  return readStoredEstimate(request.estimate).outcomes.flatMap(({ refund }) =>
    refund ? [{ min: less(refund.min), max: less(refund.max) }] : [],
  );
}

/** Whether an amount is what one of the outcomes would bring, both bounds included; true where none names money. */
export const isExpected = (refund: Money, expected: readonly Bounds[]): boolean =>
  expected.length === 0 ||
  expected.some(({ min, max }) => (!min || min.minor <= refund.minor) && (!max || refund.minor <= max.minor));
