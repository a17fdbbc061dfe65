import type { RequestStatus } from '@/lib/policy/types';

/** Where a request stands, in the words of its page. */
export const STATUS_WORDS: Readonly<Record<RequestStatus, string>> = {
  requested: 'Requested',
  authorised: 'Authorised',
  declined: 'Declined',
  sent: 'Sent back',
  received: 'Received',
  inspected: 'Inspected',
  refunded: 'Refunded',
  closed: 'Closed',
};
