import { z } from 'zod';
import type { Bounds, Line } from '@/lib/engine/types';
import { currencyOf } from '@/lib/money/currency';
import { type Currency, fromMajor, type Money, negated } from '@/lib/money/money';
import { REMEDIES, type Remedy } from '@/lib/policy/types';

const amount = z.string().nullable();
const stored = z.object({
  currency: z.string(),
  outcomes: z.array(
    z.object({
      id: z.string(),
      remedy: z.enum(REMEDIES),
      refund: z.object({ min: amount, max: amount }).nullable(),
      lines: z.array(z.object({ label: z.string(), amount })),
    }),
  ),
});

export interface StoredOutcome {
  readonly id: string;
  readonly remedy: Remedy;
  readonly refund: Bounds | null;
  readonly lines: readonly Line[];
}

/** The outcomes of an estimate kept as JSON, amounts as amounts again; none where it cannot be read. */
export function readStoredEstimate(estimate: unknown): StoredOutcome[] {
  const parsed = stored.safeParse(estimate);
  const currency = parsed.success ? currencyOf(parsed.data.currency) : undefined;
  if (!parsed.success || !currency) return [];
  return parsed.data.outcomes.map(({ refund, lines, ...rest }) => ({
    ...rest,
    refund: refund && { min: moneyOf(refund.min, currency), max: moneyOf(refund.max, currency) },
    lines: lines.map((line) => ({ label: line.label, amount: moneyOf(line.amount, currency), clauses: [] })),
  }));
}

function moneyOf(text: string | null, currency: Currency): Money | null {
  if (text === null) return null;
  const size = fromMajor(text.replace(/^-/, ''), currency) ?? null;
  return size && text.startsWith('-') ? negated(size) : size;
}
