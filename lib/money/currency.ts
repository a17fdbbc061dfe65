import { code as lookUp } from 'currency-codes';
import type { Currency } from './money';

/** The currency of an ISO 4217 code in capitals, with ISO's own minor units; undefined where there is none. */
export function currencyOf(code: string): Currency | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  const record = lookUp(code);
  return record && { code, decimals: record.digits };
}
