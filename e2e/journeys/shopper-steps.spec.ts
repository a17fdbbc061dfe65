import { expect, type Page, test } from '@playwright/test';
import { takeCareStep } from '../support/care';
import { AUTHORISED, PARCEL, partOf, sendAuthorisedReturn, sendReturn } from '../support/return-request';

const OTHER_KEY = 'a'.repeat(43);

test.describe('As JSON', () => {
  const post = (page: Page, address: string, data: object) =>
    page.request.post(address, { data, headers: { accept: 'application/json' } });

  test('a tracking number is taken once authorised, corrected, and taken no more once received', async ({
    page,
  }) => {
    const url = await sendReturn(page);
    const tooSoon = await post(page, partOf(url, 'tracking'), PARCEL);
    expect(tooSoon.status()).toBe(409);
    expect(await tooSoon.json()).toEqual({
      message: expect.any(String),
      allowed: ['authorised', 'declined', 'closed'],
    });
    await takeCareStep(page.request, url, AUTHORISED);
    const taken = await post(page, partOf(url, 'tracking'), PARCEL);
    expect(taken.status()).toBe(200);
    expect(await taken.json()).toMatchObject({ status: 'sent', tracking: PARCEL, rma: 'RMA-417' });
    const again = await (await post(page, partOf(url, 'tracking'), PARCEL)).json();
    expect(again.timeline).toHaveLength(3);
    const corrected = { trackingNumber: 'RB 124', carrier: 'Post' };
    expect(await (await post(page, partOf(url, 'tracking'), corrected)).json()).toMatchObject({
      tracking: corrected,
      timeline: [{ status: 'requested' }, { status: 'authorised' }, { status: 'sent' }, { status: 'sent' }],
    });
    await takeCareStep(page.request, url, { status: 'received' });
    expect((await post(page, partOf(url, 'tracking'), PARCEL)).status()).toBe(409);
  });

  test('what is wrong with a tracking number names its field, and nothing is stored', async ({ page }) => {
    const url = await sendAuthorisedReturn(page);
    for (const [data, field] of [
      [{ carrier: 'Post' }, 'trackingNumber'],
      [{ trackingNumber: 'RB\u0000', carrier: 'Post' }, 'trackingNumber'],
      [{ trackingNumber: 'RB', carrier: 'x'.repeat(81) }, 'carrier'],
      [{ trackingNumber: ['RB'], carrier: 'Post' }, 'trackingNumber'],
      [{ trackingNumber: 'RB', carrier: '\ud800' }, 'carrier'],
    ] as const) {
      const refused = await post(page, partOf(url, 'tracking'), data);
      expect(refused.status(), field).toBe(400);
      expect((await refused.json()).problems.map((problem: { field: string }) => problem.field)).toEqual([
        field,
      ]);
    }
    expect((await (await page.request.get(`/api${url}`)).json()).status).toBe('authorised');
  });

  test('a request is withdrawn once', async ({ page }) => {
    const url = await sendReturn(page);
    expect(await (await post(page, partOf(url, 'withdraw'), {})).json()).toMatchObject({
      status: 'closed',
      timeline: [{ status: 'requested' }, { status: 'closed', note: 'Withdrawn by the shopper.' }],
    });
    const again = await post(page, partOf(url, 'withdraw'), {});
    expect(again.status()).toBe(409);
    expect(await again.json()).toMatchObject({ allowed: [] });
  });

  test('nothing of a request opens without its key, nor with that of another, nor from another site', async ({
    page,
  }) => {
    const url = await sendAuthorisedReturn(page);
    const other = new URL(await sendReturn(page), 'http://localhost').searchParams.get('key');
    const path = url.split('?')[0];
    for (const query of [
      '',
      '?key=',
      `?key=${OTHER_KEY}`,
      `?key=${other}`,
      '?key[]=a',
      '?key=%00',
      '?key=%',
    ]) {
      for (const name of ['note', 'tracking', 'withdraw', 'photos/0'])
        expect((await page.request.get(`${path}/${name}${query}`)).status(), `${name} ${query}`).toBe(404);
      for (const name of ['tracking', 'withdraw'])
        expect((await post(page, `${path}/${name}${query}`, PARCEL)).status(), `${name} ${query}`).toBe(404);
    }
    const elsewhere = { data: PARCEL, headers: { origin: 'https://elsewhere.example' } };
    for (const name of ['tracking', 'withdraw'])
      expect((await page.request.post(partOf(url, name), elsewhere)).status(), name).toBe(403);
    expect((await (await page.request.get(`/api${url}`)).json()).status).toBe('authorised');
  });
});
