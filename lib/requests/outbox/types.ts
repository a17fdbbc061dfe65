import type { OutboxTable } from '../storage/schema';

/** A message that a sender has claimed: it belongs to that sender until the lease ends. */
export type Message = Pick<OutboxTable, 'id' | 'reference' | 'recipient' | 'position' | 'attempts'>;

/** What became of one attempt. `reason` names no person, so it may stand in a log; a permanent failure is not tried again. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'failed'; readonly reason: string; readonly permanent: boolean };

/** Hands one message to whoever carries it on. */
export type Deliver = (message: Message) => Promise<Delivery>;
