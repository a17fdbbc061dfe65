import type { Kysely } from 'kysely';
import type { RequestStatus } from '@/lib/policy/types';
import type { Actor, Attachment, Recipient } from './types';

/** One row a request. Moments are ISO 8601 text in UTC; `facts` and `estimate` are JSON text. */
export type RequestsTable = {
  reference: string;
  store: string;
  /** The secret of the shopper's link. */
  key: string;
  idempotency_key: string;
  body_hash: string;
  procedure: string;
  policy_version: string;
  facts: string;
  estimate: string;
  order_number: string;
  product: string;
  description: string;
  name: string;
  email: string;
  created_at: string;
  /** The status of the newest step and its moment, for the queue and for retention. */
  status: RequestStatus;
  status_at: string;
};

/** One row a step of a request, numbered from 0. Rows are added, never changed. `details` is JSON text. */
export type TimelineTable = {
  reference: string;
  position: number;
  status: RequestStatus;
  at: string;
  note: string | null;
  actor: Actor;
  details: string;
};

/** One row a picture of a request, numbered from 0; the bytes are elsewhere, under `hash`. */
export type AttachmentsTable = {
  reference: string;
  position: number;
  kind: Attachment['kind'];
  hash: string;
  name: string;
  type: string;
  size: number;
};

/**
 * One row a message that must go out: about the step at `position`, or the shopper's link once more (`position` null).
 * `waiting` rows are due at `due_at`; sending one moves that on, so that a sender that dies leaves it to another.
 */
export type OutboxTable = {
  id: string;
  reference: string;
  recipient: Recipient;
  position: number | null;
  state: 'waiting' | 'sent' | 'failed';
  attempts: number;
  due_at: string;
  /** What went wrong at the last attempt. */
  error: string | null;
};

/** One row for each search without a useful result, by a fingerprint of its words; the words once they came several times. */
export type SearchesTable = {
  store: string;
  print: string;
  words: string | null;
  times: number;
  /** The first and the last day on which it came, YYYY-MM-DD in UTC. */
  first_on: string;
  last_on: string;
};

/** At most one row, written over by every check of health (`canWrite`). It means nothing to anyone else. */
export type WriteCheckTable = { id: number; at: string; filler: string };

/** The tables, as the newest migration leaves them. */
export type Schema = {
  requests: RequestsTable;
  timeline: TimelineTable;
  attachments: AttachmentsTable;
  outbox: OutboxTable;
  searches: SearchesTable;
  write_check: WriteCheckTable;
};

/** An open database. `destroy()` closes it. */
export type Database = Kysely<Schema>;
