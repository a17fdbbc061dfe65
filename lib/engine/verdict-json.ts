import { formatMoment } from '@/lib/dates/moment';
import { type Money, toMajor } from '@/lib/money/money';
import type { Bounds, Handover, Line, Outcome, Verdict } from './types';

/**
 * A verdict as the JSON interface gives it: amounts as text in major units, moments in the offset of `asOf`. One handover as the
 * contract has it; where branches are left open, the others beside it.
 */
export function verdictJson(store: string, procedure: string, verdict: Verdict) {
  if (verdict.status === 'invalid')
    return { store, procedure, status: verdict.status, problems: verdict.problems };
  const { facts } = verdict;
  const policy = verdict.policy.version;
  const asOf = formatMoment(facts.asOf);
  const currency = facts.currency.code;
  if (verdict.status === 'question') {
    const { status, ask } = verdict;
    const question = { store, procedure, policy, asOf, currency, status, ask };
    return question;
  }
  const { status, outcomes, deadlines, assumptions, evidence, steps, handovers } = verdict;
  const [first = null, ...others] = handovers.map(handoverJson);
  const estimate = {
    store,
    procedure,
    policy,
    asOf,
    currency,
    status,
    outcomes: outcomes.map(outcomeJson),
    deadlines: deadlines.map(({ id, at, label, clauses }) => ({ id, at: formatMoment(at), label, clauses })),
    assumptions,
    evidence: evidence.map(({ label, clauses }) => ({ label, clauses })),
    steps,
    handover: first,
  };
  return others.length > 0 ? { ...estimate, otherHandovers: others } : estimate;
}

/** An outcome as the JSON interface gives it. */
export function outcomeJson(outcome: Outcome) {
  const json = {
    id: outcome.id,
    remedy: outcome.remedy,
    certainty: outcome.certainty,
    refund: boundsJson(outcome.refund),
    left: boundsJson(outcome.left),
    capped: outcome.capped,
    lines: outcome.lines.map(lineJson),
    youPay: outcome.youPay.map(lineJson),
    condition: outcome.condition,
    until: outcome.until && formatMoment(outcome.until),
    paidWithin: outcome.paidWithin,
    clauses: outcome.clauses,
  };
  if (outcome.if.length === 0) return json;
  const { id, ...rest } = json;
  return { id, if: outcome.if, ...rest };
}

const amountJson = (money: Money | null) => money && toMajor(money);

/** Bounds as the JSON interface gives them. */
export const boundsJson = (bounds: Bounds | null) =>
  bounds && { min: amountJson(bounds.min), max: amountJson(bounds.max) };

const lineJson = ({ label, amount, clauses }: Line) =>
  clauses.length > 0 ? { label, amount: amountJson(amount), clauses } : { label, amount: amountJson(amount) };

const handoverJson = ({ procedure, facts, if: conditions }: Handover) => ({
  procedure,
  ...(procedure && { facts }),
  ...(conditions.length > 0 && { if: conditions }),
});
