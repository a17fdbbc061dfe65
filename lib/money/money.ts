/** An ISO 4217 currency: its code and the number of decimals of its smallest unit (USD 2, JPY 0, KWD 3). */
export interface Currency<C extends string = string> {
  readonly code: C;
  readonly decimals: number;
}

/** An amount in whole smallest units (cents, yen, fils) of one currency. */
export interface Money<C extends string = string> {
  readonly minor: bigint;
  readonly currency: Currency<C>;
}

/** No money at all, in the currency given. */
export const zero = <C extends string>(currency: Currency<C>): Money<C> => ({ minor: 0n, currency });

/** The sum of two amounts of one currency; two currencies do not compile. */
export const plus = <C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> => ({
  ...a,
  minor: a.minor + b.minor,
});

/** The first amount less the second, both of one currency; may fall below zero. */
export const minus = <C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> => ({
  ...a,
  minor: a.minor - b.minor,
});

/** The same amount with the other sign. */
export const negated = <C extends string>(a: Money<C>): Money<C> => ({ ...a, minor: -a.minor });

/** The amount itself, or zero where it is below zero. */
export const atLeastZero = <C extends string>(a: Money<C>): Money<C> => (a.minor < 0n ? zero(a.currency) : a);

/**
 * A share of an amount that is not negative, in basis points (1,500 is 15 %).
 * The one place where money is rounded: half up, to the smallest unit.
 */
export const share = <C extends string>(of: Money<C>, basisPoints: number): Money<C> => ({
  ...of,
  minor: (of.minor * BigInt(basisPoints) + 5_000n) / 10_000n,
});

/** The amount in major units with exactly the currency's decimals: "90.00", JPY "9000", KWD "-0.125". */
export function toMajor({ minor, currency }: Money): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(currency.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - currency.decimals);
  const fraction = digits.slice(digits.length - currency.decimals);
  return `${minor < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/**
 * Reads an amount in major units: up to twelve digits, then at most the currency's decimals ("100", "100.5", "100.00").
 * Undefined for anything else: signs, exponents, other scripts' digits, more decimals.
 */
export function fromMajor<C extends string>(text: string, currency: Currency<C>): Money<C> | undefined {
  const match = /^([0-9]{1,12})(?:\.([0-9]+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > currency.decimals) return undefined;
  return { minor: BigInt(whole + fraction.padEnd(currency.decimals, '0')), currency };
}
