import { type Money, toMajor } from './money';

/** An amount for people, always with its currency: "USD 1,299.50", "−USD 10.00" with a true minus sign. */
export function formatMoney(money: Money): string {
  const { code, decimals } = money.currency;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'code',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(toMajor(money) as Intl.StringNumericLiteral)
    .replace('-', '−');
}
