import { z } from 'zod';
import { parseMoment } from '@/lib/dates/moment';
import type { Estimate, Outcome } from '@/lib/engine/types';
import { currencyOf } from '@/lib/money/currency';
import { type Currency, fromMajor, type Money, negated } from '@/lib/money/money';
import { REMEDIES } from '@/lib/policy/types';

/** An outcome as it was shown; its title stands in the version of the policy that judged it. */
export type StoredOutcome = Pick<
  Outcome,
  | 'id'
  | 'remedy'
  | 'certainty'
  | 'if'
  | 'refund'
  | 'left'
  | 'capped'
  | 'lines'
  | 'youPay'
  | 'condition'
  | 'until'
  | 'paidWithin'
  | 'clauses'
>;

/** An estimate as it was shown when the request was made. */
export type StoredEstimate = Pick<Estimate, 'deadlines' | 'assumptions' | 'evidence' | 'steps'> & {
  readonly outcomes: readonly StoredOutcome[];
};

const NONE: StoredEstimate = { outcomes: [], deadlines: [], assumptions: [], evidence: [], steps: [] };

const clauses = z.array(z.string()).default([]);
const bounds = z.object({ min: z.string().nullable(), max: z.string().nullable() }).nullable();
const lines = z.array(z.object({ label: z.string(), amount: z.string().nullable(), clauses }));
const moment = z.string().transform((text, context) => {
  const read = parseMoment(text);
  if (read) return read;
  context.issues.push({ code: 'custom', message: 'no moment', input: text });
  return z.NEVER;
});
const schema = z.object({
  currency: z.string(),
  outcomes: z.array(
    z.object({
      id: z.string(),
      remedy: z.enum(REMEDIES),
      certainty: z.enum(['sure', 'store-decides', 'your-choice']),
      if: z.array(z.object({ fact: z.string(), value: z.string() })).default([]),
      refund: bounds,
      left: bounds,
      capped: z.boolean(),
      lines,
      youPay: lines,
      condition: z.string().nullable(),
      until: moment.nullable(),
      paidWithin: z.string().nullable(),
      clauses,
    }),
  ),
  deadlines: z.array(z.object({ id: z.string(), at: moment, label: z.string(), clauses })),
  assumptions: z.array(z.object({ clause: z.string(), text: z.string() })),
  evidence: z.array(z.object({ label: z.string(), clauses })),
  steps: z.array(z.object({ text: z.string(), clauses })),
});

/** An estimate kept as JSON, with amounts and moments as such again; without any outcome where it cannot be read. */
export function readStoredEstimate(estimate: unknown): StoredEstimate {
  const { currency: code, outcomes, ...advice } = schema.safeParse(estimate).data ?? {};
  const currency = code === undefined ? undefined : currencyOf(code);
  if (!currency || !outcomes) return NONE;
  const inMoney = outcomes.map(({ refund, left, lines, youPay, ...rest }) => ({
    ...rest,
    refund: boundsIn(currency, refund),
    left: boundsIn(currency, left),
    lines: linesIn(currency, lines),
    youPay: linesIn(currency, youPay),
  }));
  return { ...NONE, ...advice, outcomes: inMoney };
}

const boundsIn = (currency: Currency, given: z.output<typeof bounds>) =>
  given && { min: moneyOf(given.min, currency), max: moneyOf(given.max, currency) };

const linesIn = (currency: Currency, given: z.output<typeof lines>) =>
  given.map((line) => ({ ...line, amount: moneyOf(line.amount, currency) }));

function moneyOf(text: string | null, currency: Currency): Money | null {
  const size = text === null ? null : (fromMajor(text.replace(/^-/, ''), currency) ?? null);
  return size && text?.startsWith('-') ? negated(size) : size;
}
