import type { FigureId, OutcomeRule } from '@/lib/policy/types';

/** The figures that an outcome's lines compute with: shares and fees. */
export const figuresIn = ({ lines = [], least = [] }: OutcomeRule): FigureId[] =>
  [...lines, ...least].flatMap((line) => {
    if (line.kind === 'fee') return [line.figure];
    return 'share' in line && line.share ? [line.share] : [];
  });
