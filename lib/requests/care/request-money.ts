import { currencyOf } from '@/lib/money/currency';
import { type Currency, fromMajor, type Money, plus, toMajor, zero } from '@/lib/money/money';
import type { Store } from '@/lib/policy/types';
import { detailsInForce } from '../steps';
import type { StepDetails, StoredRequest } from '../storage/types';

/** The currency of every amount of a request: that of its facts. Throws where it is none of ISO 4217. */
export function currencyOfRequest(
  { currency: usual }: Pick<Store, 'currency'>,
  { facts }: Pick<StoredRequest, 'facts'>,
): Currency {
  const code = facts.currency ?? usual;
  const currency = currencyOf(code);
  if (!currency) throw new Error(`A request in ${code}, which is no currency`);
  return currency;
}

/** What was paid for the whole order, where the shopper said so. */
export const paidFor = ({ facts }: Pick<StoredRequest, 'facts'>, currency: Currency): Money | undefined =>
  fromMajor(facts.orderTotal ?? '', currency);

/** The deductions found at the inspection that still holds, added up; zero where there were none. */
export const deductedFrom = ({ timeline }: Pick<StoredRequest, 'timeline'>, currency: Currency): Money =>
  (detailsInForce(timeline).deductions ?? [])
    .map(({ amount }) => fromMajor(amount, currency) ?? zero(currency))
    .reduce(plus, zero(currency));

/** The same details with every amount written with all of the currency's decimals; for amounts that were checked. */
export function withAllDecimals(details: StepDetails, currency: Currency): StepDetails {
  const written = (text: string) => toMajor(fromMajor(text, currency) ?? zero(currency));
  const { refund, deductions } = details;
  return {
    ...details,
    ...(refund !== undefined && { refund: written(refund) }),
    ...(deductions && {
      deductions: deductions.map((one) => ({ ...one, amount: written(one.amount) })),
    }),
  };
}
