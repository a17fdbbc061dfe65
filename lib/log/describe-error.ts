/** What may be written of an error: what kind it is and where it came from, never what it says. */
export interface ErrorFacts {
  readonly error: string;
  readonly code?: string;
  readonly where?: readonly string[];
}

const FRAMES = 4;
const DEEPEST_CAUSE = 4;
/** What engines, the system and libraries use; nothing that anybody typed looks like one by chance. */
const CODE = /^[A-Z0-9_-]{2,40}$/i;
const NAME = /^[A-Z][A-Za-z]{2,40}$/;

/**
 * An error without its words, which may quote what a shopper typed or the key in an address. The code is that of the error
 * or of the first of its causes that has one.
 */
export function describeError(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = codeOf(error);
  const where = framesOf(error);
  return {
    error: NAME.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && { code }),
    ...(where.length > 0 && { where }),
  };
}

function codeOf(error: Error, depth = 0): string | undefined {
  const { code, errcode, digest, cause } = error as Error & Record<string, unknown>;
  // SQLite's own result tells a full disk from a damaged file; its binding's code is the same for all.
  const own = [errcode === undefined ? undefined : `SQLITE_${errcode}`, code, digest].find(isCode);
  if (own !== undefined) return own;
  return cause instanceof Error && depth < DEEPEST_CAUSE ? codeOf(cause, depth + 1) : undefined;
}

const isCode = (value: unknown): value is string => typeof value === 'string' && CODE.test(value);

/** The places that it passed, from the root of the project; none where its words cannot be told from them. */
export function framesOf({ name, message, stack = '' }: Error): string[] {
  const head = message ? `${name}: ${message}` : name;
  if (!stack.startsWith(head)) return [];
  return stack
    .slice(head.length)
    .split('\n')
    .map((line) => /^ {4}at (.*)$/.exec(line)?.[1]?.replaceAll(`${process.cwd()}/`, ''))
    .filter((frame) => frame !== undefined)
    .slice(0, FRAMES);
}
