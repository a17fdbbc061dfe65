/** A step in the life of a request, as the shopper sees it. */
export type Status =
  | 'requested'
  | 'authorised'
  | 'declined'
  | 'sent'
  | 'received'
  | 'inspected'
  | 'refunded'
  | 'closed';

/** One entry of a request's timeline. `at` is ISO 8601 in UTC. */
export type TimelineEntry = { status: Status; at: string; note: string | null };

/** What a shopper sent, with the estimate shown at that moment. No text holds a NUL or a lone surrogate. */
export type RequestContent = {
  store: string;
  procedure: string;
  /** The version of the policy that judged it: the day it took effect. */
  policyVersion: string;
  facts: Record<string, string>;
  /** JSON, stored as it is and never read here. */
  estimate: unknown;
  orderNumber: string;
  product: string;
  description: string;
  name: string;
  email: string;
  /** The moment of the request and of its estimate, ISO 8601 in UTC. */
  createdAt: string;
};

/** A request about to be stored. */
export type NewRequest = RequestContent & {
  /** Chosen by the form; the same key of the same store is the same request. */
  idempotencyKey: string;
  /** sha256 of the canonical submitted body: tells a repetition from another request under the same key. */
  bodyHash: string;
};

/** A request as it was stored, with its timeline in order. Its key stays in the database. */
export type StoredRequest = RequestContent & { reference: string; timeline: TimelineEntry[] };

/** What became of a request: stored now, stored before, or refused: its key stands for another body. */
export type Stored =
  | { outcome: 'stored' | 'repeated'; reference: string; key: string }
  | { outcome: 'conflict' };
