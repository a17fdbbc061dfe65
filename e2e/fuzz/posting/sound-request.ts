/** A request that would be taken, so that one attack is all that is wrong with it. */
export const SOUND: Readonly<Record<string, string>> = {
  procedure: 'cancel',
  stage: 'shipped',
  orderTotal: '100.00',
  shippingPaid: '15.00',
  orderNumber: 'FUZZ-1',
  product: 'Desk lamp',
  description: 'It has shipped.',
  name: 'Ada Example',
  email: 'ada@example.com',
};
