import type { OpenOption } from './types';

/** The costs besides the refund whose amount nobody knows yet, each once. */
export const unknownCosts = ({ outcomes }: Pick<OpenOption, 'outcomes'>): string[] => [
  ...new Set(
    outcomes.flatMap(({ youPay }) => youPay.flatMap(({ label, amount }) => (amount === null ? [label] : []))),
  ),
];
