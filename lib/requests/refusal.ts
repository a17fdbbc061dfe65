import { type FieldProblem, NOT_STORED } from './posted';

/** Why a posted request is not read on, nor taken. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 413 | 415 | 503,
    readonly problem: FieldProblem,
    options?: ErrorOptions,
  ) {
    super(problem.message, options);
  }
}

/** What a disk that is full or failing makes of a request. */
export const notStored = (cause: unknown): Refusal => new Refusal(503, NOT_STORED, { cause });
