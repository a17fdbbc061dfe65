/** Something that goes wrong while the site runs, and everything that must hold all the same. */
export interface Failure {
  readonly name: string;
  /** Why it cannot be tried here; absent where it can. */
  readonly skipped?: string | undefined;
  run(): Promise<Outcome>;
}

export interface Outcome {
  /** What `/api/health` said meanwhile. */
  readonly said: string;
  /** The slowest page meanwhile, in milliseconds. */
  readonly slowestMs: number;
  /** From its end until a request could be stored again, in milliseconds. */
  readonly recoveredMs: number;
  /** How many requests were acknowledged before and after, all of which must be there. */
  readonly acknowledged: number;
  /** Everything that did not hold, each in a sentence. */
  readonly faults: readonly string[];
}
