import { findStore } from '@/lib/policy/stores';
import { asOfStep } from '../as-of-step';
import { requestJson } from '../request-json';
import type { RequestWithKey, TimelineEntry } from '../storage/types';
import type { Message } from './types';

/**
 * What the shop's own system is told about the step at `position`: the request as it stood then, in JSON, the same at every
 * attempt. Without the shopper's key, name and address; the order number tells the shop whose order it is.
 * Throws where the request's store is no longer there.
 */
export function webhookBody(
  { id, position }: Pick<Message, 'id' | 'position'>,
  request: RequestWithKey,
): string {
  const store = findStore(request.store);
  if (!store) throw new Error(`There is no store ${request.store}`);
  const asOf = asOfStep(request, position ?? request.timeline.length - 1);
  const { status, at, details } = asOf.timeline.at(-1) as TimelineEntry;
  const event = details.takesBack === undefined ? `request.${status}` : 'request.step-taken-back';
  return JSON.stringify({
    id,
    event,
    at,
    orderNumber: request.orderNumber,
    ...requestJson(store, asOf),
  });
}
