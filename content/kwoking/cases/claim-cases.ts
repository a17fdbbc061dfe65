import {
  exactly,
  open,
  type WorkedBounds,
  type WorkedCase,
  type WorkedOutcome,
} from '@/lib/engine/worked-case.test-support';

const refused = { received: 'refused', asOf: '2026-03-10T10:00:00Z' };
const delivered = { received: 'delivered', deliveredOn: '2026-03-01', asOf: '2026-03-10T10:00:00Z' };
const damaged = { ...delivered, problem: 'transit-damage', photos: 'yes' };
const signed = { ...damaged, insured: 'yes', signedInPerson: 'yes' };
const until = '2026-03-15T23:59:59Z';
const reportBy = [{ id: 'report-by', at: until }];
const upTo = (max: string): WorkedBounds => ({ min: '0.00', max });

const photosFirst: WorkedOutcome = {
  id: 'photos-first',
  remedy: 'none',
  certainty: 'sure',
  refund: exactly('0.00'),
  until,
  clauses: ['claim.photos'],
};
const caseByCase = (id: string, clause: string, end = until): WorkedOutcome => ({
  id,
  remedy: 'case-by-case',
  certainty: 'sure',
  refund: open,
  until: end,
  clauses: [clause],
});
const keepInsured = (share: string): WorkedOutcome => ({
  id: 'keep-insured',
  remedy: 'refund',
  certainty: 'your-choice',
  refund: upTo(share),
  lines: [['Up to 40 % of the item price', share]],
  until,
  clauses: ['insurance.keep-40'],
});
const keepUninsured = (share: string): WorkedOutcome => ({
  id: 'keep-uninsured',
  remedy: 'refund',
  certainty: 'store-decides',
  refund: upTo(share),
  lines: [['At most 20 % of the item price', share]],
  until,
  clauses: ['uninsured.keep-20'],
});
const conditionalParts: WorkedOutcome = {
  id: 'conditional-parts',
  remedy: 'parts',
  certainty: 'store-decides',
  refund: null,
  youPay: [['Extra cost of the replacement, case by case', null]],
  until,
  clauses: ['uninsured.parts', 'uninsured.replacement'],
};
const refusedUninsured = {
  id: 'refused-uninsured',
  remedy: 'refund',
  certainty: 'sure',
  refund: upTo('16.00'),
  lines: [['At most 20 % of the item price', '16.00']],
  clauses: ['uninsured.refuse-damaged'],
} as const;
const unpublished = (shipping: string | null, customs: string | null) =>
  [
    ['Return shipping', shipping],
    ['Customs clearance', customs],
    ['Handling fees', null],
  ] as const;

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'A damaged parcel refused with insurance returns between the item price and the order total',
    facts: { ...refused, insured: 'yes', orderTotal: '100.00', itemPrice: '80.00' },
    outcomes: [
      {
        id: 'refused-insured',
        remedy: 'refund',
        certainty: 'sure',
        refund: { min: '80.00', max: '100.00' },
        lines: [['Order total, the most that can come back', '100.00']],
        clauses: ['insurance.refuse-damaged'],
      },
    ],
  },
  {
    title: 'A damaged parcel refused without insurance returns at most 16.00 of 80.00',
    facts: { ...refused, insured: 'no', itemPrice: '80.00' },
    outcomes: [{ ...refusedUninsured, youPay: unpublished(null, null) }],
  },
  {
    title: 'Return shipping of 20.00 leaves a refused parcel without insurance below zero',
    facts: { ...refused, insured: 'no', itemPrice: '80.00', returnCost: '20', customsOnReturn: '3' },
    outcomes: [
      { ...refusedUninsured, left: { min: '-20.00', max: '-4.00' }, youPay: unpublished('20.00', '3.00') },
    ],
  },
  {
    title: 'More than 60 days after delivery no claim is accepted',
    facts: { ...delivered, asOf: '2026-05-01T10:00:00Z' },
    outcomes: [
      {
        id: 'after-60',
        remedy: 'none',
        certainty: 'sure',
        refund: exactly('0.00'),
        clauses: ['return.after-60'],
      },
    ],
  },
  {
    title: 'From day 15 to day 60 customer care decides, whatever the problem',
    facts: { ...delivered, problem: 'transit-damage', photos: 'yes', asOf: '2026-03-16T10:00:00Z' },
    outcomes: [caseByCase('after-report-window', 'return.defective', '2026-04-30T23:59:59Z')],
    deadlines: [{ id: 'requests-end', at: '2026-04-30T23:59:59Z' }],
    handover: { procedure: null },
  },
  {
    title: 'A wrong item is for customer care to decide, with photos or without',
    facts: { ...delivered, problem: 'wrong-item', photos: 'no' },
    outcomes: [caseByCase('wrong-item', 'contact.what-to-send')],
    deadlines: reportBy,
    handover: { procedure: null },
  },
  ...['transit-damage', 'defective'].map((problem) => ({
    title: `Without photos a claim (${problem}) must wait for them, until day 14`,
    facts: { ...delivered, problem, photos: 'no' },
    outcomes: [photosFirst],
    deadlines: reportBy,
  })),
  {
    title: 'A defect reported in time and with photos is decided case by case',
    facts: { ...delivered, problem: 'defective', photos: 'yes' },
    outcomes: [caseByCase('defect', 'claim.window-14')],
    deadlines: reportBy,
    handover: { procedure: null },
  },
  {
    title: 'Insured, but not signed for face to face, the store sends again or refunds an unpublished part',
    facts: { ...damaged, insured: 'yes', signedInPerson: 'no' },
    outcomes: [
      {
        id: 'reshipment-offered',
        remedy: 'reshipment',
        certainty: 'store-decides',
        refund: null,
        until,
        clauses: ['insurance.in-person'],
      },
      {
        id: 'partial-refund-offered',
        remedy: 'refund',
        certainty: 'store-decides',
        refund: open,
        until,
        clauses: ['insurance.in-person'],
      },
    ],
    deadlines: reportBy,
  },
  {
    title: 'Insured and signed for, damaged parts are replaced, or the item is kept for up to 32.00 of 80.00',
    facts: { ...signed, severity: 'parts', itemPrice: '80.00' },
    outcomes: [
      {
        id: 'replaced-parts',
        remedy: 'parts',
        certainty: 'your-choice',
        refund: null,
        until,
        clauses: ['insurance.parts', 'insurance.replacement'],
      },
      keepInsured('32.00'),
    ],
    deadlines: reportBy,
  },
  {
    title: 'Insured and signed for, a badly damaged package is shipped again; 40 % of 33.33 is 13.33',
    facts: { ...signed, severity: 'severe', itemPrice: '33.33' },
    outcomes: [
      {
        id: 'reshipped',
        remedy: 'reshipment',
        certainty: 'your-choice',
        refund: null,
        until,
        clauses: ['insurance.severe', 'insurance.replacement'],
      },
      keepInsured('13.33'),
    ],
    deadlines: reportBy,
  },
  {
    title:
      'Without insurance parts may be replaced at extra cost, or the item is kept for at most 16.00 of 80.00',
    facts: { ...damaged, insured: 'no', itemPrice: '80.00' },
    outcomes: [conditionalParts, keepUninsured('16.00')],
    deadlines: reportBy,
  },
  {
    title: '20 % of 33.33 is 6.666, rounded up to 6.67',
    facts: { ...damaged, insured: 'no', itemPrice: '33.33' },
    outcomes: [conditionalParts, keepUninsured('6.67')],
    deadlines: reportBy,
  },
];

/** Every row of the table "kwoking / claim", then its roundings. */
export const CLAIM_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'claim', ...one }));
