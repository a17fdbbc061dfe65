import { markdownTable } from '@/lib/engine/bench/table';
import type { Finding } from './finding';

/** The targets beside what was measured. */
export const targetTable = (findings: readonly Finding[]): string =>
  markdownTable([
    ['wanted', 'measured', 'holds'],
    ...findings.map(({ wanted, measured, holds }) => [wanted, measured, holds ? 'yes' : 'NO']),
  ]);

/** A target that a figure may not exceed. */
export const atMost = (wanted: string, limit: number, figure: number, unit: string): Finding => ({
  wanted: `${wanted}: at most ${limit} ${unit}`,
  measured: `${round(figure)} ${unit}`,
  holds: figure <= limit,
});

/** A target that a figure must reach. */
export const atLeast = (wanted: string, limit: number, figure: number): Finding => ({
  wanted: `${wanted}: ${limit === 100 ? '100' : `at least ${limit}`}`,
  measured: `${figure}`,
  holds: figure >= limit,
});

const round = (figure: number) => Math.round(figure * 100) / 100;
