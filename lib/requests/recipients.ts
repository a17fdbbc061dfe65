import { settings } from './settings';
import type { Actor, Recipient } from './storage/types';

/**
 * Who hears of a step: the shopper by mail, the care team by mail where it did not take the step itself, and the shop's
 * own system where it is configured.
 */
export function recipients(by: Actor): Recipient[] {
  const mailed: Recipient[] = by === 'care' ? ['shopper'] : ['shopper', 'care'];
  return settings().WEBHOOK_URL ? [...mailed, 'webhook'] : mailed;
}
