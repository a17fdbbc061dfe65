import {
  exactly,
  open,
  type WorkedCase,
  type WorkedLine,
  type WorkedOutcome,
} from '@/lib/engine/worked-case.test-support';

const placed = { stage: 'preparing', orderedAt: '2026-03-01T10:00:00Z' };
const early = { ...placed, asOf: '2026-03-02T10:00:00Z' };
const late = { ...placed, asOf: '2026-03-04T10:00:00Z' };
const shipped = { stage: 'shipped', asOf: '2026-03-04T10:00:00Z' };
const failed = { stage: 'delivery-failed', asOf: '2026-03-04T10:00:00Z' };
const feeRises = [{ id: 'fee-rises', at: '2026-03-03T10:00:00Z' }];

const changeInstead: WorkedOutcome = {
  id: 'change-instead',
  remedy: 'order-change',
  certainty: 'your-choice',
  refund: null,
  youPay: [['Price difference', null]],
  clauses: ['cancel.change-instead'],
};
const within48h = (refund: string, lines: readonly WorkedLine[]): WorkedOutcome => ({
  id: 'within-48h',
  remedy: 'refund',
  certainty: 'your-choice',
  refund: exactly(refund),
  lines,
  until: '2026-03-03T10:00:00Z',
  clauses: ['cancel.within-48h'],
});
const after48h = (refund: string, lines: readonly WorkedLine[]): WorkedOutcome => ({
  id: 'after-48h',
  remedy: 'refund',
  certainty: 'your-choice',
  refund: exactly(refund),
  lines,
  clauses: ['cancel.after-48h'],
});
const intercepted = (refund: string, lines: readonly WorkedLine[], capped = false): WorkedOutcome => ({
  id: 'intercepted',
  remedy: 'refund',
  certainty: 'store-decides',
  refund: exactly(refund),
  capped,
  lines,
  clauses: ['cancel.intercepted'],
});
const notIntercepted = (refund: string, lines: readonly WorkedLine[], capped = false): WorkedOutcome => ({
  ...intercepted(refund, lines, capped),
  id: 'not-intercepted',
  clauses: ['cancel.not-intercepted'],
});
const failedDelivery = (refund: string, lines: readonly WorkedLine[], capped = false): WorkedOutcome => ({
  id: 'failed-delivery',
  remedy: 'refund',
  certainty: 'sure',
  refund: exactly(refund),
  capped,
  lines,
  clauses: ['cancel.failed-delivery'],
});
const paid = (total: string, percent: number, fee: string): WorkedLine[] => [
  ['Order total', total],
  [`Handling fee, ${percent} %`, fee],
];
const paidAndShipped = (total: string, percent: number, fee: string, shipping: string): WorkedLine[] => [
  ...paid(total, percent, fee),
  ['Shipping, not refunded', shipping],
];

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'An order that was never paid is cancelled at no cost',
    facts: { stage: 'unpaid', asOf: '2026-03-02T10:00:00Z' },
    outcomes: [
      {
        id: 'before-payment',
        remedy: 'no-charge',
        certainty: 'sure',
        refund: exactly('0.00'),
        clauses: ['cancel.before-payment'],
      },
    ],
  },
  {
    title: 'An order of 100.00 cancelled a day after placing costs 10.00, or is changed for free',
    facts: { ...early, orderTotal: '100.00' },
    outcomes: [within48h('90.00', paid('100.00', 10, '-10.00')), changeInstead],
    deadlines: feeRises,
  },
  {
    title: 'An order of 100.00 cancelled three days after placing costs 20.00, or is changed for free',
    facts: { ...late, orderTotal: '100.00' },
    outcomes: [after48h('80.00', paid('100.00', 20, '-20.00')), changeInstead],
  },
  {
    title: 'A shipped order of 100.00 returns 35.00 if intercepted and 25.00 if not, and the store decides',
    facts: { ...shipped, orderTotal: '100.00', shippingPaid: '15.00' },
    outcomes: [
      intercepted('35.00', paidAndShipped('100.00', 50, '-50.00', '-15.00')),
      notIntercepted('25.00', paidAndShipped('100.00', 60, '-60.00', '-15.00')),
    ],
  },
  ...['wrong-contact', 'refused'].map((failure) => ({
    title: `A delivery that failed (${failure}) returns 25.00 of 100.00`,
    facts: { ...failed, failure, orderTotal: '100.00', shippingPaid: '15.00' },
    outcomes: [failedDelivery('25.00', paidAndShipped('100.00', 60, '-60.00', '-15.00'))],
  })),
  {
    title: 'A parcel refused because of visible damage is a claim',
    facts: { ...failed, failure: 'refused-visible-damage' },
    outcomes: [],
    handover: { procedure: 'claim', facts: { received: 'refused' } },
  },
  {
    title: 'The claim takes over the facts that it understands, and the currency where it is not the store’s',
    facts: {
      ...failed,
      failure: 'refused-visible-damage',
      currency: 'EUR',
      insured: 'yes',
      orderTotal: '100',
      itemPrice: '80',
      unused: 'yes',
    },
    outcomes: [],
    handover: {
      procedure: 'claim',
      facts: {
        currency: 'EUR',
        insured: 'yes',
        orderTotal: '100.00',
        itemPrice: '80.00',
        received: 'refused',
      },
    },
  },
  {
    title: 'A delivery that failed for another reason is for customer care to decide',
    facts: { ...failed, failure: 'other' },
    outcomes: [
      {
        id: 'ask-care',
        remedy: 'case-by-case',
        certainty: 'sure',
        refund: open,
        clauses: ['contact.what-to-send'],
      },
    ],
    handover: { procedure: null },
  },
  {
    title: 'A delivered order is returned, not cancelled',
    facts: { stage: 'delivered', deliveredOn: '2026-03-01', asOf: '2026-03-04T10:00:00Z' },
    outcomes: [],
    handover: { procedure: 'return', facts: { deliveredOn: '2026-03-01' } },
  },
  {
    title: '10 % of 33.33 is 3.333, rounded down to 3.33',
    facts: { ...early, orderTotal: '33.33' },
    outcomes: [within48h('30.00', paid('33.33', 10, '-3.33')), changeInstead],
    deadlines: feeRises,
  },
  {
    title: '10 % of 33.35 is 3.335, rounded half up to 3.34',
    facts: { ...early, orderTotal: '33.35' },
    outcomes: [within48h('30.01', paid('33.35', 10, '-3.34')), changeInstead],
    deadlines: feeRises,
  },
  {
    title: '20 % of 33.33 is 6.666, rounded up to 6.67',
    facts: { ...late, orderTotal: '33.33' },
    outcomes: [after48h('26.66', paid('33.33', 20, '-6.67')), changeInstead],
  },
  {
    title: 'Only the outcome whose deductions exceed the total is capped',
    facts: { ...shipped, orderTotal: '33.33', shippingPaid: '15.00' },
    outcomes: [
      intercepted('1.66', paidAndShipped('33.33', 50, '-16.67', '-15.00')),
      notIntercepted('0.00', paidAndShipped('33.33', 60, '-20.00', '-15.00'), true),
    ],
  },
  {
    title:
      'An order of 20.00 with shipping of 15.00 returns nothing once shipped, and both results are capped',
    facts: { ...shipped, orderTotal: '20', shippingPaid: '15' },
    outcomes: [
      intercepted('0.00', paidAndShipped('20.00', 50, '-10.00', '-15.00'), true),
      notIntercepted('0.00', paidAndShipped('20.00', 60, '-12.00', '-15.00'), true),
    ],
  },
  {
    title: 'A refund of exactly nothing is not capped',
    facts: { ...failed, failure: 'refused', orderTotal: '25.00', shippingPaid: '10.00' },
    outcomes: [failedDelivery('0.00', paidAndShipped('25.00', 60, '-15.00', '-10.00'))],
  },
  ...(
    [
      ['JPY', '10000', '9000', '10000', '-1000'],
      ['JPY', '1005', '904', '1005', '-101'],
      ['KWD', '1.25', '1.125', '1.250', '-0.125'],
      ['KWD', '1.255', '1.129', '1.255', '-0.126'],
      ['CLF', '1.2345', '1.1110', '1.2345', '-0.1235'],
    ] as const
  ).map(([currency, orderTotal, refund, total, fee]) => ({
    title: `An order of ${currency} ${orderTotal} cancelled a day after placing returns ${refund}`,
    facts: { ...early, currency, orderTotal },
    outcomes: [within48h(refund, paid(total, 10, fee)), changeInstead],
    deadlines: feeRises,
  })),
  {
    title: 'A capped refund in dinars is zero with three decimals',
    facts: { ...shipped, currency: 'KWD', orderTotal: '0.005', shippingPaid: '0.005' },
    outcomes: [
      intercepted('0.000', paidAndShipped('0.005', 50, '-0.003', '-0.005'), true),
      notIntercepted('0.000', paidAndShipped('0.005', 60, '-0.003', '-0.005'), true),
    ],
  },
];

/** Every row of the table "kwoking / cancel", then its roundings, caps and currencies. */
export const CANCEL_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'cancel', ...one }));
