import { parseArgs } from 'node:util';

const SECTIONS = ['weight', 'lighthouse', 'search'] as const;

export type SectionName = (typeof SECTIONS)[number];

export interface Options {
  /** The parts to run, in their order. */
  readonly only: readonly SectionName[];
  /** How often Lighthouse looks at each page; the median counts. */
  readonly runs: number;
}

/** Reads the command's arguments. Throws, in words, what cannot be read. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, runs: { type: 'string', default: '3' } },
  });
  const wanted = values.only?.split(',') ?? SECTIONS;
  const unknown = wanted.find((name) => !SECTIONS.some((section) => section === name));
  if (unknown !== undefined)
    throw new Error(`--only ${unknown}: there is no such part. There are ${SECTIONS.join(', ')}.`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: give a whole number.`);
  return { only: SECTIONS.filter((section) => wanted.includes(section)), runs };
}
