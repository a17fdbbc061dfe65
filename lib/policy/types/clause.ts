/** A clause's stable name, "cancel.within-48h": its section, a dot, its own name. */
export type ClauseId = string;

/** A figure's stable name: its clause's id, a dot, its own name ("cancel.within-48h.fee"). */
export type FigureId = string;

/** A number that the policy decides, with the words in which the policy states it ("15 %", "36 hours"). */
export type Figure =
  | { readonly kind: 'percent'; readonly basisPoints: number; readonly text: string }
  | { readonly kind: 'duration'; readonly amount: number; readonly unit: DurationUnit; readonly text: string }
  | { readonly kind: 'amount'; readonly major: string; readonly currency: string; readonly text: string }
  | { readonly kind: 'not-published'; readonly text: string }
  | {
      readonly kind: 'span';
      readonly from: number;
      readonly to: number;
      readonly unit: DurationUnit;
      readonly text: string;
    };

/** Hours are exact durations; days are calendar days; business or working days leave weekends out. */
export type DurationUnit = 'hours' | 'days' | 'business days' | 'working days';

/** One clause: what the store published (`text`), how it is read, what it leaves open. At least one of the three. */
export interface Clause {
  readonly id: ClauseId;
  readonly text?: string;
  readonly reading?: string;
  readonly silent?: string;
  /** Why no rule computes anything from it; stands exactly where no rule cites it. */
  readonly uncomputed?: string;
  /** The clauses whose figures the text quotes, itself included where it has figures. */
  readonly figures: readonly FigureId[];
}
