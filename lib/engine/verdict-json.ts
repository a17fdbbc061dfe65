import { formatMoment } from '@/lib/dates/moment';
import { type Money, toMajor } from '@/lib/money/money';
import type { Bounds, Handover, Line, Outcome, Verdict } from './types';

/** A verdict as the JSON interface gives it: amounts as text in major units, moments in the offset of `asOf`. */
export function verdictJson(store: string, procedure: string, verdict: Verdict) {
  if (verdict.status === 'invalid')
    return { store, procedure, status: verdict.status, problems: verdict.problems };
  const { asOf, currency } = verdict.facts;
  const head = {
    store,
    procedure,
    policy: verdict.policy.version,
    asOf: formatMoment(asOf),
    currency: currency.code,
    status: verdict.status,
  };
  if (verdict.status === 'question') return { ...head, ask: verdict.ask };
  const { outcomes, deadlines, assumptions, evidence, steps, handovers } = verdict;
  return {
    ...head,
    outcomes: outcomes.map(outcomeJson),
    deadlines: deadlines.map(({ id, at, label, clauses }) => ({ id, at: formatMoment(at), label, clauses })),
    assumptions,
    evidence,
    steps,
    ...handoverJson(handovers),
  };
}

function outcomeJson(outcome: Outcome) {
  return {
    id: outcome.id,
    ...(outcome.if.length > 0 && { if: outcome.if }),
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
}

const amountJson = (money: Money | null) => money && toMajor(money);

const boundsJson = (bounds: Bounds | null) =>
  bounds && { min: amountJson(bounds.min), max: amountJson(bounds.max) };

const lineJson = ({ label, amount, clauses }: Line) => ({
  label,
  amount: amountJson(amount),
  ...(clauses.length > 0 && { clauses }),
});

/** One handover as the contract has it; where branches are left open, the others beside it. */
function handoverJson(handovers: readonly Handover[]) {
  const [first = null, ...others] = handovers.map(({ procedure, facts, if: conditions }) => ({
    procedure,
    ...(procedure && { facts }),
    ...(conditions.length > 0 && { if: conditions }),
  }));
  return { handover: first, ...(others.length > 0 && { otherHandovers: others }) };
}
