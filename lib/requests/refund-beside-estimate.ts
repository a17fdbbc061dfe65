import { headlineOf } from '@/lib/engine/headline';
import type { Bounds } from '@/lib/engine/types';
import { formatMoney } from '@/lib/money/format-money';
import { fromMajor, type Money, minus } from '@/lib/money/money';
import type { Store } from '@/lib/policy/types';
import { currencyOfRequest, deductedFrom } from './care/request-money';
import { detailsInForce } from './steps';
import type { StoredRequest } from './storage/types';
import { readStoredEstimate } from './stored-estimate';

/** What was refunded, beside what the estimate of the request named. */
export interface RefundBesideEstimate {
  readonly refund: Money;
  /** The least and the most of all its outcomes; null where it was no matter of money. */
  readonly estimated: Bounds | null;
  /** How the two differ, in one sentence. */
  readonly words: string;
}

/** Sets the refund that was paid beside the estimate; undefined while no step in force brought one. */
export function refundBesideEstimate(
  store: Pick<Store, 'currency'>,
  request: Pick<StoredRequest, 'timeline' | 'facts' | 'estimate'>,
): RefundBesideEstimate | undefined {
  const currency = currencyOfRequest(store, request);
  const refund = fromMajor(detailsInForce(request.timeline).refund ?? '', currency);
  if (!refund) return undefined;
  const estimated = headlineOf(readStoredEstimate(request.estimate).outcomes).refund;
  const words = differenceInWords(refund, estimated, deductedFrom(request, currency));
  return { refund, estimated, words };
}

function differenceInWords(refund: Money, estimated: Bounds | null, deducted: Money): string {
  const { min, max } = estimated ?? { min: null, max: null };
  if (!min && !max) return 'The estimate named no amount.';
  const fixed = min?.minor === max?.minor;
  const less = min && minus(min, refund);
  if (less && less.minor > 0n) {
    const reason = less.minor === deducted.minor ? ', which is what the inspection deducted' : '';
    return `${formatMoney(less)} less than ${fixed ? 'the estimate' : 'the least that the estimate named'}${reason}.`;
  }
  const more = max && minus(refund, max);
  if (more && more.minor > 0n)
    return `${formatMoney(more)} more than ${fixed ? 'the estimate' : 'the most that the estimate named'}.`;
  return fixed ? 'Exactly as estimated.' : 'Within what the estimate named.';
}
