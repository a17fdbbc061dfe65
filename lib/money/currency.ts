import { data } from 'currency-codes';
import type { Currency } from './money';

const CURRENCIES: ReadonlyMap<string, Currency> = new Map(
  data.map(({ code, digits }) => [code, { code, decimals: digits }]),
);

/** The currency of an ISO 4217 code in capitals, with ISO's own minor units; undefined where there is none. */
export const currencyOf = (code: string): Currency | undefined => CURRENCIES.get(code);
