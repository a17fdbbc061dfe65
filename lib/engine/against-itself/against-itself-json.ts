import { type Money, toMajor } from '@/lib/money/money';
import type { Policy } from '@/lib/policy/types';
import { BASKET } from '../proofs/estimate-for';
import type { Ground } from '../proofs/proof';
import type { AgainstItself } from './against-itself';
import type { LimitCrossed } from './limits';
import type { Situation } from './situations';

/** The report for machines: amounts as text in major units, null where the policy does not state them. */
export const againstItselfJson = (found: AgainstItself, { policy, currency }: Ground) => ({
  currency: currency.code,
  basket: BASKET,
  laterStages: found.laterStages.map(({ procedure, now, later, more }) => ({
    procedure,
    now: situationJson(now),
    later: situationJson(later),
    more: { least: amountJson(more.least), most: amountJson(more.most) },
  })),
  waiting: found.waiting.map((one) => limitJson(one, policy)),
  limits: found.limits.map((one) => limitJson(one, policy)),
});

const amountJson = (money: Money | null) => money && toMajor(money);

const limitJson = (
  { procedure, fact, limit, step, before, after, amount }: LimitCrossed,
  policy: Policy,
) => ({
  procedure,
  fact,
  limit,
  within: policy.figures[limit]?.text,
  step,
  before: situationJson(before),
  after: situationJson(after),
  amount: amountJson(amount),
});

const situationJson = ({ decidedBy, answers, outcomes, back }: Situation) => ({
  decidedBy,
  answers: answers.map(({ fact, values }) => ({ fact, values })),
  outcomes: outcomes.map(({ id }) => id),
  youPay: [...new Set(outcomes.flatMap(({ youPay }) => youPay.map(({ label }) => label)))],
  back: { least: amountJson(back.least), most: amountJson(back.most) },
});
