import type { FactName, FactType } from './types';

/** The facts that every store shares: one meaning and one type each. A store words its own questions, and may declare more. */
export const VOCABULARY: Readonly<Record<FactName, { type: FactType; values?: readonly string[] }>> = {
  stage: { type: 'choice', values: ['unpaid', 'preparing', 'shipped', 'delivery-failed', 'delivered'] },
  orderedAt: { type: 'moment' },
  orderedOn: { type: 'day' },
  shippedOn: { type: 'day' },
  deliveredOn: { type: 'day' },
  orderTotal: { type: 'money' },
  shippingPaid: { type: 'money' },
  itemPrice: { type: 'money' },
  missingValue: { type: 'money' },
  failure: { type: 'choice', values: ['wrong-contact', 'refused', 'refused-visible-damage', 'other'] },
  reason: {
    type: 'choice',
    values: ['changed-mind', 'defective', 'failed', 'damaged', 'wrong-item', 'store-error', 'rto'],
  },
  problem: {
    type: 'choice',
    values: [
      'transit-damage',
      'defective',
      'damaged',
      'failed',
      'wear',
      'misuse',
      'wrong-item',
      'wrong-quantity',
      'missing-item',
      'not-as-described',
      'not-received',
      'unauthorised',
    ],
  },
  unused: { type: 'yes-no' },
  accessories: { type: 'yes-no' },
  saleItem: { type: 'yes-no' },
  insured: { type: 'yes-no' },
  received: { type: 'choice', values: ['delivered', 'refused'] },
  signedInPerson: { type: 'yes-no' },
  severity: { type: 'choice', values: ['parts', 'severe'] },
  photos: { type: 'yes-no' },
  video: { type: 'yes-no' },
  proof: { type: 'yes-no' },
  openedAt: { type: 'moment' },
  pickup: { type: 'yes-no' },
  inWarranty: { type: 'choice', values: ['yes', 'no'] },
  customsOnReturn: { type: 'money' },
  returnCost: { type: 'money' },
  tracking: { type: 'choice', values: ['in-transit', 'delivered', 'failed', 'rto', 'lost'] },
  packageIntact: { type: 'yes-no' },
  allPackagesDelivered: { type: 'yes-no' },
  ordersSettled: { type: 'yes-no' },
  walletBalance: { type: 'money' },
};

/** The value of any choice, yes-no, day or moment that a shopper does not know. */
export const UNKNOWN = 'unknown';
