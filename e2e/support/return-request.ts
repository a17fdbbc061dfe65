import { expect, type Page } from '@playwright/test';
import { takeCareStep } from './care';
import { daysAgo } from './clock';
import { TYPED } from './request';

/** What the care team says when it authorises a return. */
export const AUTHORISED = {
  status: 'authorised',
  returnAddress: 'Kwoking Returns, Hall 4\n88 Xinhua Road\nShenzhen',
  rma: 'RMA-417',
};

/** A deduction of 4.50, which the policy allows. */
export const INSPECTED = {
  status: 'inspected',
  deductions: [{ label: 'Missing bulb', amount: '4.50', clause: 'return.accessories' }],
};

/** How a shopper's parcel travels. */
export const PARCEL = { trackingNumber: 'RB 123', carrier: 'Post' };

/** A return with an estimate of 80.00 less 10.00, sent by another system; its private address. */
export async function sendReturn(page: Page): Promise<string> {
  const answer = await page.request.post('/api/kwoking/requests', {
    data: {
      procedure: 'return',
      deliveredOn: daysAgo(5),
      reason: 'changed-mind',
      unused: 'yes',
      accessories: 'yes',
      itemPrice: '80.00',
      shippingPaid: '10.00',
      orderNumber: TYPED['Order number'],
      product: TYPED.Product,
      description: TYPED['What happened'],
      name: TYPED['Your name'],
      email: TYPED['Your e-mail address'],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).url;
}

/** The same, authorised by the care team. */
export async function sendAuthorisedReturn(page: Page): Promise<string> {
  const url = await sendReturn(page);
  await takeCareStep(page.request, url, AUTHORISED);
  return url;
}

/** An authorised return taken on to its refund, with a deduction. */
export async function refund(page: Page, url: string): Promise<void> {
  const sent = await page.request.post(partOf(url, 'tracking'), { data: PARCEL });
  expect(sent.status()).toBe(200);
  for (const step of [{ status: 'received' }, INSPECTED, { status: 'refunded', refund: '65.50' }])
    await takeCareStep(page.request, url, step);
}

/** The address of one of a request's own pages, by its name. */
export const partOf = (url: string, name: string): string => url.replace('?', `/${name}?`);
