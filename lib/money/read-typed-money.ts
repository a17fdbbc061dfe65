import type { Currency } from './money';

const marks = new Map<string, readonly string[]>();

/**
 * What a person typed as an amount, in the contract's form: "1,299.50", "1.299,50" and "$ 1 299.50" all give "1299.50".
 * One separator followed by three digits groups thousands, unless the currency has three decimals or more, or the number
 * begins with zero.
 * Anything that cannot be read with certainty is returned as it was typed, to be refused with a message.
 */
export function readTypedMoney(typed: string, currency: Currency): string {
  const text = withoutCurrency(typed.trim(), currency).replace(/[\s'’_]/g, '');
  if (!/^[0-9][0-9.,]*$/.test(text)) return typed.trim();
  const decimalAt = decimalSeparator(text, currency.decimals);
  const whole = decimalAt < 0 ? text : text.slice(0, decimalAt);
  if (!/^[0-9]+$/.test(whole) && !/^[0-9]{1,3}([.,][0-9]{3})+$/.test(whole)) return typed.trim();
  const fraction = decimalAt < 0 ? '' : text.slice(decimalAt + 1);
  return whole.replace(/[.,]/g, '') + (fraction && `.${fraction}`);
}

/** The text without the currency's own code or symbol; another currency's sign stays and is refused later. */
function withoutCurrency(text: string, { code }: Currency): string {
  const mark = marksOf(code).find((m) => text.startsWith(m) || text.endsWith(m));
  if (!mark) return text;
  return text.startsWith(mark) ? text.slice(mark.length) : text.slice(0, -mark.length);
}

/** How a currency is written beside an amount: its code and its symbol. Looked up once: it takes long. */
function marksOf(code: string): readonly string[] {
  const form = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const;
  const known = marks.get(code) ?? [
    code,
    code.toLowerCase(),
    ...new Intl.NumberFormat('en', form)
      .formatToParts(0)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value),
  ];
  marks.set(code, known);
  return known;
}

/** Where the decimal separator stands, or -1 where every separator groups thousands. */
function decimalSeparator(text: string, decimals: number): number {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return -1;
  const mark = text[last] ?? '';
  const after = text.length - last - 1;
  if (text.indexOf(mark) !== last) return -1;
  const bothMarks = text.includes('.') && text.includes(',');
  if (after === 3 && decimals < 3 && !bothMarks && !text.startsWith('0')) return -1;
  return last;
}
