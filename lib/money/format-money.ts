import { type Currency, type Money, toMajor } from './money';

const made = new Map<string, Intl.NumberFormat>();

/** An amount for people, always with its currency: "USD 1,299.50", "−USD 10.00" with a true minus sign. */
export const formatMoney = (money: Money): string =>
  formatterOf(money.currency)
    .format(toMajor(money) as Intl.StringNumericLiteral)
    .replace('-', '−');

/** Made once: making it takes dozens of times as long as using it, and the world's currencies are few. */
function formatterOf({ code, decimals }: Currency): Intl.NumberFormat {
  const known =
    made.get(code) ??
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'code',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  made.set(code, known);
  return known;
}
