import { formatMoney } from '@/lib/money/format-money';
import { type Currency, fromMajor, type Money, minus, toMajor, zero } from '@/lib/money/money';
import type { Policy, Store } from '@/lib/policy/types';
import type { FieldProblem } from '../posted';
import type { Deduction, StepDetails, StoredRequest } from '../storage/types';
import { whatFollows } from '../what-follows';
import { currencyOfRequest, paidFor } from './request-money';

/**
 * What is wrong with the amounts of a step: a refund from 0 to what was paid for the order, where that is known;
 * deductions above 0 and in all at most what was paid, each by a clause of the policy that judged the request.
 */
export function amountProblems(
  { refund, deductions = [] }: StepDetails,
  request: StoredRequest,
  store: Store,
): FieldProblem[] {
  const currency = currencyOfRequest(store, request);
  const paid = paidFor(request, currency);
  const { policy } = whatFollows(store, request);
  return [
    ...(refund === undefined ? [] : refundProblems(refund, currency, paid)),
    ...deductions.flatMap((deduction, index) => deductionProblems(deduction, index, currency, policy)),
    ...totalProblems(deductions, currency, paid),
  ];
}

function refundProblems(text: string, currency: Currency, paid: Money | undefined): FieldProblem[] {
  const refund = fromMajor(text, currency);
  if (!refund) return [{ field: 'refund', message: `Refund: ${howToWrite(currency)}` }];
  if (!paid || refund.minor <= paid.minor) return [];
  return [
    { field: 'refund', message: `Refund: the order cost ${formatMoney(paid)}; more cannot be refunded.` },
  ];
}

function deductionProblems(
  { amount, clause }: Deduction,
  index: number,
  currency: Currency,
  { clauses, version }: Policy,
): FieldProblem[] {
  const money = fromMajor(amount, currency);
  const ofAmount =
    money && money.minor > 0n ? undefined : `Deduction: ${howToWrite(currency)} It is above 0.`;
  const ofClause = Object.hasOwn(clauses, clause)
    ? undefined
    : `Clause: “${clause}” is none of the policy of ${version}. Give the name of one.`;
  return [
    ...(ofAmount ? [{ field: `deductions.${index}.amount`, message: ofAmount }] : []),
    ...(ofClause ? [{ field: `deductions.${index}.clause`, message: ofClause }] : []),
  ];
}

function totalProblems(
  deductions: readonly Deduction[],
  currency: Currency,
  paid: Money | undefined,
): FieldProblem[] {
  const left = deductions.reduce<Money | undefined>((rest, { amount }) => {
    const money = fromMajor(amount, currency);
    return rest && minus(rest, money ?? zero(currency));
  }, paid);
  if (!paid || !left || left.minor >= 0n) return [];
  const message = `Deductions: together they are more than the ${formatMoney(paid)} that the order cost.`;
  return [{ field: 'deductions', message }];
}

const howToWrite = (currency: Currency) => {
  const example = toMajor({ minor: 8n * 10n ** BigInt(currency.decimals + 1), currency });
  return `give an amount in ${currency.code} such as ${example}, with at most ${currency.decimals} decimals and no sign.`;
};
