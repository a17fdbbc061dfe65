import type { ClauseId } from './clause';
import type { OutcomeRule } from './outcome';
import type { Node } from './tree';

/** The fields of a request's form that a note in the parcel repeats. */
export const NOTE_FIELDS = ['orderNumber', 'product', 'description'] as const;

/** The fields of a request's form that provide evidence. */
export const EVIDENCE_FIELDS = [...NOTE_FIELDS, 'attachments'] as const;

/** What proves a case. `field` provides it with the request; without one it reaches the store in another way. */
export interface Evidence {
  readonly label: string;
  readonly clauses: readonly ClauseId[];
  readonly field?: (typeof EVIDENCE_FIELDS)[number];
}

export interface Procedure {
  readonly id: string;
  readonly title: string;
  /** Its place among the store's procedures, from 1. */
  readonly order: number;
  /** The procedure in one short line, for its card. */
  readonly card: string;
  readonly intro: string;
  readonly tree: Node;
  readonly outcomes: Readonly<Record<string, OutcomeRule>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly steps: Readonly<Record<string, { readonly text: string; readonly clauses: readonly ClauseId[] }>>;
}
