import type { ClauseId, FigureId } from './clause';
import type { NOTE_FIELDS } from './procedure';

/** The steps in the life of a request, in the order in which they can follow each other. */
export const REQUEST_STATUSES = [
  'requested',
  'authorised',
  'declined',
  'sent',
  'received',
  'inspected',
  'refunded',
  'closed',
] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const PARCELS = ['comes-back', 'may-come-back', 'stays'] as const;

/** Whether the item travels back to the store once a request is made: always, in some cases, never. */
export type Parcel = (typeof PARCELS)[number];

/** What follows a request of one procedure. */
export interface Progress {
  readonly parcel: Parcel;
  /** The note that the policy demands in the parcel: the fields of the request that it repeats. */
  readonly packingNote?: {
    readonly holds: readonly (typeof NOTE_FIELDS)[number][];
    readonly clauses: readonly ClauseId[];
  };
  /** What follows once a status is reached; of a status that is not named, the policy says nothing. */
  readonly after: Readonly<Partial<Record<RequestStatus, ProgressStep>>>;
}

export interface ProgressStep {
  /** Who acts next. Until when a shopper may act stands in the text; for a store without `within`, nobody says by when. */
  readonly by: 'store' | 'shopper';
  readonly text: string;
  /** The duration or span by whose end it is done. */
  readonly within?: FigureId;
  /** The earlier status from which `within` counts, where it is not the one just reached. */
  readonly since?: RequestStatus;
  readonly clauses: readonly ClauseId[];
}
