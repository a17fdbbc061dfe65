import type { RequestStatus } from '@/lib/policy/types';

/** Who took a step. */
export type Actor = 'shopper' | 'care';

/** A deduction found at the inspection; `amount` in major units of the request's currency, above zero. */
export type Deduction = { label: string; amount: string; clause: string };

/** What a step brings besides its note. Amounts are in major units of the request's currency. */
export type StepDetails = {
  returnAddress?: string;
  rma?: string;
  trackingNumber?: string;
  carrier?: string;
  deductions?: Deduction[];
  refund?: string;
  /** The position of the step that this one takes back. */
  takesBack?: number;
};

/** One entry of a request's timeline. `at` is ISO 8601 in UTC. */
export type TimelineEntry = {
  status: RequestStatus;
  at: string;
  note: string | null;
  by: Actor;
  details: StepDetails;
};

/** A picture that came with a request; its bytes are stored under `hash` (sha256, hexadecimal). */
export type Attachment = {
  kind: 'photo' | 'receipt';
  hash: string;
  /** The file's name as the shopper's device gave it. */
  name: string;
  /** What it is by its content, such as `image/jpeg`. */
  type: string;
  /** In bytes, as stored. */
  size: number;
};

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
  attachments: Attachment[];
  /** Who hears of it. */
  tell: Recipient[];
  /** Chosen by the form; the same key of the same store is the same request. */
  idempotencyKey: string;
  /** sha256 of the canonical submitted body: tells a repetition from another request under the same key. */
  bodyHash: string;
};

/** A request as it was stored, its timeline and attachments in the order in which they came. */
export type StoredRequest = RequestContent & {
  reference: string;
  status: RequestStatus;
  timeline: TimelineEntry[];
  attachments: Attachment[];
};

/** A request with the secret of the shopper's link: for the shopper's own mails. */
export type RequestWithKey = StoredRequest & { key: string };

/** What became of a request: stored now, stored before, or refused: its key stands for another body. */
export type Stored =
  | { outcome: 'stored' | 'repeated'; reference: string; key: string }
  | { outcome: 'conflict' };

/** Whom a row of the outbox is for. */
export type Recipient = 'shopper' | 'care' | 'webhook';
