import type { Kysely } from 'kysely';
import type { Status } from './types';

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
};

/** One row a step of a request, numbered from 0. Rows are added, never changed. */
export type TimelineTable = {
  reference: string;
  position: number;
  status: Status;
  at: string;
  note: string | null;
};

/** At most one row, written over by every check of health (`canWrite`). It means nothing to anyone else. */
export type WriteCheckTable = { id: number; at: string; filler: string };

/** The tables, as the newest migration leaves them. */
export type Schema = { requests: RequestsTable; timeline: TimelineTable; write_check: WriteCheckTable };

/** An open database. `destroy()` closes it. */
export type Database = Kysely<Schema>;
