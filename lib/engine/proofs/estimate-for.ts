import { fromMajor } from '@/lib/money/money';
import { onlyVersion } from '@/lib/policy/only-version';
import type { FactName, Procedure } from '@/lib/policy/types';
import { neededAmounts } from '../amounts';
import { consult } from '../consult';
import type { Answer, Case, Estimate } from '../types';
import type { Knowledge } from './knowledge';
import type { Ground } from './proof';
import { entriesOf, witnessOf } from './witness';

/**
 * The basket on which amounts are worked out, in major units of the store's currency. Any other amount that an outcome
 * needs is the price of the item.
 */
export const BASKET = { orderTotal: '100', shippingPaid: '15', itemPrice: '80' } as const;

/** What the engine says to a case of which this is known, on the worked basket. Undefined where no case can be like that. */
export function estimateFor(
  procedure: Procedure,
  known: Knowledge,
  { store, policy, currency }: Ground,
): Estimate | undefined {
  const amounts = Object.values(procedure.outcomes).flatMap(neededAmounts);
  const { asOf, answers } = witnessOf(known, policy, currency, 'first');
  const facts: Case = {
    asOf,
    currency,
    answers: new Map([...answers, ...amounts.map((fact) => [fact, amountOf(fact)] as const)]),
  };
  const world = { now: asOf, currencyOf: () => currency };
  const verdict = consult(onlyVersion(store, policy), procedure.id, entriesOf(facts), world);
  return verdict?.status === 'estimate' ? verdict : undefined;

  function amountOf(fact: FactName): Answer {
    const major = Object.hasOwn(BASKET, fact) ? BASKET[fact as keyof typeof BASKET] : BASKET.itemPrice;
    const value = fromMajor(major, currency);
    if (!value) throw new Error(`${major} is no amount of ${currency.code}`);
    return { type: 'money', value };
  }
}
