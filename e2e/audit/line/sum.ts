import { KINDS, type Kind } from './kind';
import type { Received } from './tap';

/** Bytes of everything received, by what they are for and in all. */
export interface Sums {
  readonly kinds: Readonly<Record<Kind, number>>;
  /** Without headers. */
  readonly body: number;
  /** With the headers of the answers. */
  readonly whole: number;
  readonly requests: number;
}

export function sum(received: readonly Received[]): Sums {
  const add = (some: readonly Received[], part: 'body' | 'whole') =>
    some.reduce((total, one) => total + one[part], 0);
  return {
    kinds: Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        add(
          received.filter((one) => one.kind === kind),
          'body',
        ),
      ]),
    ) as Record<Kind, number>,
    body: add(received, 'body'),
    whole: add(received, 'whole'),
    requests: received.length,
  };
}

/** Bytes as kB with one decimal, and a dash for none. */
export const kB = (bytes: number): string => (bytes === 0 ? '-' : (bytes / 1000).toFixed(1));
