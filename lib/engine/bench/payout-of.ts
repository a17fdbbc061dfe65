import { fromMajor } from '@/lib/money/money';
import type { Figure, LineRule, OutcomeRule, Policy } from '@/lib/policy/types';
import { type Payout, type Term, WHOLE } from './decision';

const NOTHING = ['none', 'no-charge'];
/** The benchmark's baskets are in a currency of two decimals. */
const DECIMALS = 2;

/** What an outcome's rule pays, its figures filled in. */
export function payoutOf(rule: OutcomeRule, figures: Policy['figures'], currency: string): Payout {
  const { id, lines, least = lines, remedy } = rule;
  if (NOTHING.includes(remedy)) return { id, most: [], least: [] };
  if (!lines || !least) return { id, most: null, least: null };
  const term = (line: LineRule) => termOf(line, figures, currency);
  const published = least.every((line) => term(line) !== null);
  const known = (line: LineRule) => term(line) ?? [];
  return { id, most: lines.flatMap(known), least: published ? least.flatMap(known) : null };
}

function termOf(line: LineRule, figures: Policy['figures'], currency: string): Term | null {
  if (line.kind === 'not-published') return null;
  if (line.kind === 'fee') return feeOf(figures[line.figure], currency);
  const share = line.share ? figures[line.share] : undefined;
  const basisPoints = share?.kind === 'percent' ? share.basisPoints : WHOLE;
  return { sign: line.kind === 'plus' ? 1 : -1, fact: line.of, basisPoints };
}

function feeOf(figure: Figure | undefined, currency: string): Term | null {
  if (figure?.kind !== 'amount' || figure.currency !== currency) return null;
  const fee = fromMajor(figure.major, { code: currency, decimals: DECIMALS });
  return fee ? { sign: -1, fixed: Number(fee.minor) } : null;
}
