import type { Measured } from './measure';

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A table as Markdown, its columns padded so that it also reads in a terminal. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}

/** Runs per second: the median, and how far the slowest and the fastest round lie from it. */
export function speedWords({ median, slowest, fastest }: Measured): string {
  const spread = (bound: number) => `${bound < median ? '-' : '+'}${percent(bound, median)} %`;
  return `${count.format(median)} (${spread(slowest)}, ${spread(fastest)})`;
}

/** How many times faster the first is than the second, by their medians. */
export const timesFaster = (one: Measured, other: Measured): string =>
  `${(one.median / other.median).toFixed(1)} x`;

const percent = (bound: number, median: number) => Math.round((Math.abs(bound - median) / median) * 100);
