/** A mistake in a store's folder: where it is, what was expected there, and what to do about it. */
export interface PolicyMistake {
  /** The file, relative to the content folder. */
  readonly file: string;
  /** The line in it, from 1, where it is known. */
  readonly line?: number;
  /** The way to the value inside the file: "tree.when.shipped". */
  readonly path: string;
  readonly expected: string;
  readonly hint: string;
}

/** Thrown with every mistake found, so that a merchant mends them in one go. */
export class PolicyError extends Error {
  constructor(readonly mistakes: readonly PolicyMistake[]) {
    super(mistakes.map(describe).join('\n'));
    this.name = 'PolicyError';
  }
}

function describe({ file, line, path, expected, hint }: PolicyMistake): string {
  return `${file}${line ? `:${line}` : ''} at ${path || 'the top'}: expected ${expected}. ${hint}`;
}
