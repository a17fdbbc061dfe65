import { addDays, type Day } from '@/lib/dates/day';
import { dayOf } from '@/lib/dates/moment';
import { type Money, plus } from '@/lib/money/money';
import type { FactName, Policy } from '@/lib/policy/types';
import type { Case, Problem } from './types';

/** The days of an order as they follow each other. */
export const DAYS_IN_ORDER: readonly FactName[] = ['orderedOn', 'shippedOn', 'deliveredOn'];

/**
 * Facts that cannot all be true: a time after `asOf` (one day of grace for days where `asOf` was not given, since the
 * shopper's zone is not known), days out of order, a part of an amount above the whole.
 */
export function contradictions(facts: Case, policy: Policy, asOfGiven: boolean): Problem[] {
  const label = (fact: FactName) =>
    Object.hasOwn(policy.facts, fact) ? (policy.facts[fact]?.label ?? fact) : fact;
  return [
    ...inTheFuture(facts, label, asOfGiven),
    ...outOfOrder(facts, label),
    ...aboveTheWhole(facts, label),
  ];
}

type Label = (fact: FactName) => string;

function inTheFuture({ asOf, answers }: Case, label: Label, asOfGiven: boolean): Problem[] {
  const lastDay = () => (asOfGiven ? dayOf(asOf) : addDays(dayOf(asOf), 1));
  const problems: Problem[] = [];
  for (const [fact, answer] of answers) {
    const future =
      answer.type === 'day'
        ? answer.value > lastDay()
        : answer.type === 'moment' && answer.value.ms > asOf.ms;
    if (future)
      problems.push({
        fact,
        message: `${label(fact)}: this lies in the future. Give a time that has passed.`,
      });
  }
  return problems;
}

function outOfOrder({ answers }: Case, label: Label): Problem[] {
  const days = DAYS_IN_ORDER.flatMap((fact) => {
    const day = dayOfFact(answers, fact);
    return day ? [{ fact, day }] : [];
  });
  return days.slice(1).flatMap(({ fact, day }, index) => {
    const before = days[index];
    return before && day < before.day
      ? [
          {
            fact,
            message: `${label(fact)}: ${day} lies before ${before.day}, the day of "${label(before.fact)}". Correct one of them.`,
          },
        ]
      : [];
  });
}

function dayOfFact(answers: Case['answers'], fact: FactName): Day | undefined {
  const answer = answers.get(fact);
  if (answer?.type === 'day') return answer.value;
  const placed = fact === 'orderedOn' ? answers.get('orderedAt') : undefined;
  return placed?.type === 'moment' ? dayOf(placed.value) : undefined;
}

function aboveTheWhole({ answers }: Case, label: Label): Problem[] {
  const money = (fact: FactName): Money | undefined => {
    const answer = answers.get(fact);
    return answer?.type === 'money' ? answer.value : undefined;
  };
  const total = money('orderTotal');
  if (!total) return [];
  const shipping = money('shippingPaid');
  const above = (fact: FactName, amount: Money | undefined, what: string): Problem[] =>
    amount && amount.minor > total.minor
      ? [{ fact, message: `${label(fact)}: ${what} is more than the order total. Correct one of them.` }]
      : [];
  const price = money('itemPrice');
  const shippingAbove = above('shippingPaid', shipping, 'it');
  const withShipping = price && shipping && shippingAbove.length === 0;
  return [
    ...shippingAbove,
    ...above(
      'itemPrice',
      withShipping ? plus(price, shipping) : price,
      withShipping ? 'together with the shipping it' : 'it',
    ),
    ...above('missingValue', money('missingValue'), 'it'),
  ];
}
