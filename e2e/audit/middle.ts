/** The figure that a share of all do not exceed: 0.5 is the middle one. */
export function share(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const middle = (figures: readonly number[]): number => share(figures, 0.5);
