import { formatMoney } from '@/lib/money/format-money';
import { fromMajor, type Money } from '@/lib/money/money';
import type { FactName, Policy } from '@/lib/policy/types';
import type { PathAnswer } from '../paths';
import { BASKET } from '../proofs/estimate-for';
import { answersInWords } from '../proofs/in-words';
import type { Ground } from '../proofs/proof';
import type { AgainstItself } from './against-itself';
import type { LaterStage } from './later-stages';
import type { LimitCrossed } from './limits';
import type { MoneyBack } from './money-back';
import type { Situation } from './situations';

/** One kind of finding, and each of them in words: a headline, and what it compares. */
export interface FindingsInWords {
  readonly title: string;
  readonly findings: readonly FindingInWords[];
}

export interface FindingInWords {
  readonly headline: string;
  /** What is compared: a word for the margin, and one sentence or more on what it names. */
  readonly details: readonly { readonly label: string; readonly texts: readonly string[] }[];
}

/** The basket on which the amounts are worked out, in one sentence. */
export function basketInWords({ currency }: Ground): string {
  const words = (major: string) => formatMoney(fromMajor(major, currency) as Money);
  return `The worked basket: an order of ${words(BASKET.orderTotal)}, of which ${words(BASKET.shippingPaid)} is shipping, and an item of ${words(BASKET.itemPrice)}.`;
}

/** The report for a merchant, in the order in which it is worth reading. */
export const againstItselfInWords = (found: AgainstItself, policy: Policy): FindingsInWords[] => [
  { title: 'A later stage brings more', findings: found.laterStages.map((one) => laterStage(one, policy)) },
  { title: 'Waiting brings more', findings: found.waiting.map((one) => limit(one, 'more', policy)) },
  {
    title: 'One second or one day costs most',
    findings: found.limits.map((one) => limit(one, 'less', policy)),
  },
];

function laterStage({ procedure, now, later, more }: LaterStage, policy: Policy): FindingInWords {
  const costs = later.outcomes.flatMap(({ youPay }) => youPay.map(({ label }) => label));
  const conditions = later.outcomes.flatMap(({ condition }) => condition ?? []);
  const worthIt =
    costs.length > 0 && more.least && more.least.minor > 0n ? formatMoney(more.least) : undefined;
  const news = later.answers.filter(
    ({ fact, values }) => !now.answers.some((one) => isSame(one, fact, values)),
  );
  return {
    headline: `${titleOf(procedure, policy)}: ${gainWords(more)} more${costs.length > 0 ? ', less the costs named below' : ''}`,
    details: [
      { label: 'Now', texts: [prospectWords(now), `${answersInWords(now.answers, policy)}.`] },
      { label: 'Later', texts: [prospectWords(later), `${answersInWords(news, policy)}.`] },
      ...conditions.map((condition) => ({ label: 'If', texts: [condition] })),
      ...(costs.length > 0 ? [{ label: 'Costs', texts: [`${costs.join('; ')}.`] }] : []),
      ...(worthIt ? [{ label: 'So', texts: [`It pays as long as these costs are below ${worthIt}.`] }] : []),
    ],
  };
}

function limit(crossed: LimitCrossed, change: 'more' | 'less', policy: Policy): FindingInWords {
  const { procedure, fact, limit: figure, step, before, after, amount } = crossed;
  const ends = `${policy.figures[figure]?.text} after "${policy.facts[fact]?.label ?? fact}"`;
  const by = amount ? `${formatMoney(amount)} ${change}` : 'an amount that is not stated';
  const others = before.answers.filter((answer) => answer.fact !== fact);
  return {
    headline: `${titleOf(procedure, policy)}: ${by}, ${step} later than ${ends}`,
    details: [
      { label: 'Case', texts: [`${answersInWords(others, policy)}.`] },
      { label: 'Before', texts: [prospectWords(before)] },
      { label: 'After', texts: [prospectWords(after)] },
    ],
  };
}

const isSame = (one: PathAnswer, fact: FactName, values: readonly string[]) =>
  one.fact === fact && one.values.join() === values.join();

const titleOf = (procedure: string, { procedures }: Policy) => procedures[procedure]?.title ?? procedure;

const prospectWords = ({ outcomes, back }: Situation) =>
  `${backWords(back)}: ${outcomes.map(({ title }) => title).join(', or ')}.`;

function backWords({ least, most }: MoneyBack): string {
  if (!most) return 'Not stated';
  if (!least) return `At most ${formatMoney(most)} back`;
  return least.minor === most.minor
    ? `${formatMoney(most)} back`
    : `${formatMoney(least)} to ${formatMoney(most)} back`;
}

function gainWords({ least, most }: LaterStage['more']): string {
  if (!most) return 'an amount that is not stated';
  if (!least || least.minor <= 0n) return `up to ${formatMoney(most)}`;
  return least.minor === most.minor ? formatMoney(most) : `${formatMoney(least)} to ${formatMoney(most)}`;
}
