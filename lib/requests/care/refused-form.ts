import type { FieldProblem, Posted } from '../posted';

/** A form of the care desk that was not taken, or that only wants another row. */
export interface RefusedForm {
  /** The step that was meant: a status, or `take-back`. */
  readonly step: string;
  /** Every field as it was typed. */
  readonly typed: Posted;
  readonly rows: number;
  readonly problems: readonly FieldProblem[];
  /** Whether the page was out of date. */
  readonly stale: boolean;
}
