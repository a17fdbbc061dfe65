import { expect, type Page } from '@playwright/test';
import { ALL_PAGES, REQUEST_FORM } from './addresses';
import { give, wake } from './answer';
import { atDesk, openCareDesk, openForm } from './care-desk';
import { photo } from './photo';
import { fillRequest, sendRequest } from './request';
import { partOf, refund, sendAuthorisedReturn, sendReturn } from './return-request';

/** How a kind of page comes about, from an empty browser. */
type Visit = (page: Page) => Promise<unknown>;

/** A page that says what was wrong with what was sent to it, or what it lacks. */
const PROBLEMS: Record<string, Visit> = {
  'a question whose answer was refused while typing': async (page) => {
    await page.goto('/kwoking/cancel?stage=shipped');
    await give(page, 'How much did you pay for the whole order?', 'a lot');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeVisible();
  },
  'the request form with its errors': async (page) => {
    await page.goto(REQUEST_FORM);
    await wake(page);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByText('There are 5 problems')).toBeVisible();
  },
  'a request that the server refused': async (page) => {
    await page.goto(REQUEST_FORM);
    await fillRequest(page, { 'Your e-mail address': 'nobody' });
    // As a browser without scripts sends it, past the page's own check.
    await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
    await expect(page.getByRole('heading', { name: 'Your request was not sent' })).toBeVisible();
  },
  'a tracking number that was refused': async (page) => {
    await page.goto(await sendAuthorisedReturn(page));
    await page.getByLabel('Tracking number').fill('9'.repeat(81));
    await page.getByLabel('Carrier').fill('Post');
    await page.getByRole('button', { name: 'Send the tracking number' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  "the care desk's page of a request whose form was refused": async (page) => {
    await openCareDesk(page, atDesk(await sendAuthorisedReturn(page)));
    await openForm(page, 'Mark as sent back');
    await page.getByLabel('Carrier').fill('Post');
    await page.getByRole('button', { name: 'Mark as sent back' }).click();
    await expect(page.getByRole('alert')).toContainText('give both, or neither');
  },
};

/** Pages as they stand after something was done on them. */
const STATES: Record<string, Visit> = {
  'the home page while suggestions are open': async (page) => {
    await page.goto('/kwoking');
    await page.getByLabel('Search the answers').pressSequentially('refund');
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'the home page while there is nothing to suggest': async (page) => {
    await page.goto('/kwoking');
    await page.getByLabel('Search the answers').pressSequentially('zzzzqqq');
    await expect(page.getByText('No article matches.')).toBeVisible();
  },
  'a question with its live estimate': async (page) => {
    await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00');
    await give(page, 'How much of that was shipping?', '20');
    await expect(page.getByText('With this answer')).toBeVisible();
  },
  'an estimate with everything unfolded': async (page) => {
    await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00');
    await page.getByRole('button', { name: 'Copy as text' }).waitFor();
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
  },
  'the policy with its flow charts': async (page) => {
    await page.goto('/ali-shipping/policy');
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
  },
  'the request form with photos chosen': async (page) => {
    await page.goto(REQUEST_FORM);
    await wake(page);
    await page.getByLabel('Photos').setInputFiles([await photo('dent.jpg'), await photo('box.jpg')]);
    await expect(page.getByText('2 chosen')).toBeVisible();
  },
  "a request's private page": (page) => sendRequest(page),
  'the page of a return that was authorised': async (page) => page.goto(await sendAuthorisedReturn(page)),
  'the note for its parcel': async (page) => page.goto(partOf(await sendAuthorisedReturn(page), 'note')),
  'the form for its tracking number': async (page) =>
    page.goto(partOf(await sendAuthorisedReturn(page), 'tracking')),
  'the question whether to withdraw it': async (page) =>
    page.goto(partOf(await sendAuthorisedReturn(page), 'withdraw')),
  'the page of a return that was refunded': async (page) => {
    const url = await sendAuthorisedReturn(page);
    await refund(page, url);
    await page.goto(url);
  },
  'the answer to a lost link': async (page) => {
    await page.goto('/kwoking/requests/lost');
    await page.getByLabel('Reference').fill('KW-2222-2222');
    await page.getByLabel('Your e-mail address').fill('ada@example.com');
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await expect(page.getByRole('status')).toBeVisible();
  },
  'the door of the care desk': (page) => page.goto('/care'),
  'the queue of the care desk': async (page) => {
    await sendReturn(page);
    await openCareDesk(page);
  },
  'a search of the care desk that finds nothing': async (page) => {
    await openCareDesk(page);
    await page.getByLabel('Reference, order number, product, name or e-mail address').fill('nobody at all');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('status')).toContainText('No open request');
  },
  'the searches without an answer': async (page) => {
    for (let time = 0; time < 3; time += 1) await page.goto('/kwoking/search?q=origami');
    await openCareDesk(page, '/care/searches');
  },
  "the care desk's page of a request, with all of its forms open": async (page) => {
    await openCareDesk(page, atDesk(await sendReturn(page)));
    for (const title of ['Decline', 'Close']) await openForm(page, title);
  },
  "the care desk's page of a return that was refunded": async (page) => {
    const url = await sendAuthorisedReturn(page);
    await refund(page, url);
    await openCareDesk(page, atDesk(url));
  },
};

const byAddress = Object.fromEntries(
  Object.entries(ALL_PAGES).map(([kind, address]): [string, Visit] => [kind, (page) => page.goto(address)]),
);

/** Every kind of page, by its name. What holds for every page is looked at in one visit to each. */
export const VISITS: Record<string, Visit> = { ...byAddress, ...STATES, ...PROBLEMS };
