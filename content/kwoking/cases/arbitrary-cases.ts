import fc from 'fast-check';

const AS_OF = Date.UTC(2026, 5, 15, 12);
const OFFSETS = ['Z', '+08:00', '-09:30', '+14:00', '-14:00'] as const;
const DECIMALS = { USD: 2, JPY: 0, KWD: 3, CLF: 4 } as const;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  stage: ['unpaid', 'preparing', 'shipped', 'delivery-failed', 'delivered'],
  failure: ['wrong-contact', 'refused', 'refused-visible-damage', 'other'],
  reason: ['changed-mind', 'defective', 'damaged', 'wrong-item'],
  problem: ['transit-damage', 'defective', 'wrong-item'],
  received: ['delivered', 'refused'],
  severity: ['parts', 'severe'],
  unused: ['yes', 'no'],
  accessories: ['yes', 'no'],
  photos: ['yes', 'no'],
  insured: ['yes', 'no'],
  signedInPerson: ['yes', 'no'],
};

/** An amount of that many smallest units as text, written here by hand and not by the code under test. */
const major = (minor: number, decimals: number) => {
  const digits = String(minor).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

const moment = (ms: number, offset: string) => {
  const sign = offset.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  const local = new Date(ms + sign * (hours * 60 + minutes) * 60_000);
  return local.toISOString().slice(0, -1) + offset;
};

/** Amounts that agree with each other: item and shipping never exceed the total. */
const amounts = fc
  .tuple(
    fc.constantFrom(...(Object.keys(DECIMALS) as (keyof typeof DECIMALS)[])),
    fc.nat(100_000),
    fc.nat(100_000),
    fc.nat(50_000),
    fc.nat(50_000),
  )
  .map(([currency, price, shipping, other, sending]) => {
    const text = (minor: number) => major(minor, DECIMALS[currency]);
    return {
      currency,
      itemPrice: text(price),
      shippingPaid: text(shipping),
      orderTotal: text(price + shipping + other),
      returnCost: text(sending),
    };
  });

/** Times that agree with each other: ordered up to 100 hours before asOf, delivered up to 70 days before it. */
const times = fc
  .tuple(
    fc.constantFrom(...OFFSETS),
    fc.oneof(fc.constantFrom(0, 48 * 3_600_000, 48 * 3_600_000 + 1), fc.nat(100 * 3_600_000)),
    fc.oneof(fc.constantFrom(0, 14, 15, 60, 61), fc.nat(70)),
  )
  .map(([offset, age, days]) => ({
    asOf: moment(AS_OF, offset),
    orderedAt: moment(AS_OF - age, offset),
    deliveredOn: moment(AS_OF - days * 86_400_000, offset).slice(0, 10),
  }));

const orUnknown = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: fc.constant('unknown') });

const choices = fc.record(
  Object.fromEntries(
    Object.entries(CHOICES).map(([fact, values]) => [fact, orUnknown(fc.constantFrom(...values))]),
  ),
);

export type Answers = Readonly<Record<string, string>>;

/** An answer to every question of every Kwoking procedure, some of them "unknown"; `asOf` and `currency` besides. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .tuple(choices, amounts, times, fc.boolean(), fc.boolean())
  .map(([chosen, money, time, knowsMoment, knowsDay]) => ({
    ...chosen,
    ...money,
    ...time,
    ...(knowsMoment ? {} : { orderedAt: 'unknown' }),
    ...(knowsDay ? {} : { deliveredOn: 'unknown' }),
  }));
