import {
  exactly,
  nothing,
  open,
  type WorkedCase,
  type WorkedOutcome,
} from '@/lib/engine/worked-case.test-support';

const asOf = '2026-03-02T09:00:00Z';
const opened = { openedAt: '2026-03-01T10:00:00Z', asOf };
const missing = { ...opened, problem: 'missing-item' };
const notReceived = { problem: 'not-received', asOf };
const endOfClaim = '2026-03-02T10:00:00Z';
const care = { procedure: null };

const alone = (outcome: Omit<WorkedOutcome, 'certainty'>): WorkedOutcome[] => [
  { ...outcome, certainty: 'sure' },
];
const noVideo = alone({
  id: 'no-video',
  remedy: 'none',
  refund: nothing,
  clauses: ['return.unboxing-video'],
});
const inFull = (id: string, clause: string): WorkedOutcome[] =>
  alone({
    id,
    remedy: 'refund',
    refund: exactly('95.00'),
    lines: [
      ['Item price', '80.00'],
      ['Original shipping', '15.00'],
    ],
    clauses: [clause],
  });

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'A missing item without a video is not accepted, however early it is reported',
    facts: { ...missing, video: 'no' },
    outcomes: noVideo,
  },
  {
    title: 'A missing item with a video, reported 23 hours after opening, is for customer care to decide',
    facts: { ...missing, video: 'yes' },
    outcomes: alone({
      id: 'missing-in-time',
      remedy: 'case-by-case',
      refund: open,
      until: endOfClaim,
      clauses: ['return.unboxing-video'],
    }),
    deadlines: [{ id: 'send-claim-by', at: endOfClaim }],
    handover: care,
  },
  {
    title: 'A missing item with a video, reported a day and a second after opening, is not accepted',
    facts: { ...missing, video: 'yes', asOf: '2026-03-02T10:00:01Z' },
    outcomes: alone({
      id: 'missing-too-late',
      remedy: 'none',
      refund: nothing,
      clauses: ['return.unboxing-video'],
    }),
  },
  {
    title: 'Damage on arrival without a video is not accepted',
    facts: { problem: 'damaged', video: 'no', asOf },
    outcomes: noVideo,
  },
  {
    title: 'Damage on arrival with a video returns the 80.00 of the item, whenever it is reported',
    facts: {
      problem: 'damaged',
      video: 'yes',
      openedAt: '2026-01-01T10:00:00Z',
      itemPrice: '80',
      shippingPaid: '15',
      asOf,
    },
    outcomes: alone({
      id: 'damaged',
      remedy: 'refund',
      refund: exactly('80.00'),
      lines: [['Item price', '80.00']],
      clauses: ['return.store-error'],
    }),
  },
  {
    title: 'An item that is not as described returns its 80.00 and the 15.00 of shipping',
    facts: { problem: 'not-as-described', itemPrice: '80.00', shippingPaid: '15.00', asOf },
    outcomes: inFull('not-as-described', 'protection.not-received'),
  },
  {
    title: 'A lost parcel returns 80.00 and the 15.00 of shipping',
    facts: { ...notReceived, tracking: 'lost', itemPrice: '80.00', shippingPaid: '15.00' },
    outcomes: inFull('lost', 'shipping.missing'),
  },
  {
    title: 'A parcel that moves on brings nothing for now',
    facts: { ...notReceived, tracking: 'in-transit' },
    outcomes: alone({ id: 'wait', remedy: 'none', refund: nothing, clauses: ['shipping.late'] }),
  },
  {
    title: 'A parcel that was delivered and not received is for customer care to decide',
    facts: { ...notReceived, tracking: 'delivered' },
    outcomes: alone({
      id: 'delivered-not-received',
      remedy: 'case-by-case',
      refund: open,
      clauses: ['protection.not-received'],
    }),
    handover: care,
  },
  {
    title: 'A charge that nobody made is for customer care to decide',
    facts: { problem: 'unauthorised', asOf },
    outcomes: alone({
      id: 'unauthorised',
      remedy: 'case-by-case',
      refund: open,
      clauses: ['protection.unauthorised'],
    }),
    handover: care,
  },
];

/** Every row of the table "kgm-brand", claim. */
export const CLAIM_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'claim', ...one }));
