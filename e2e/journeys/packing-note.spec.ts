import { expect, test } from '@playwright/test';
import { TYPED } from '../support/request';
import { partOf, sendAuthorisedReturn, sendReturn } from '../support/return-request';

test.describe('The note for the parcel', () => {
  test('fills one page of A4 or Letter, and nothing else is printed', async ({ page }) => {
    const url = await sendAuthorisedReturn(page);
    await page.goto(url);
    await page.getByRole('link', { name: 'Print the note for the parcel' }).click();
    const note = page.getByRole('article');
    for (const text of [TYPED['Order number'], TYPED.Product, TYPED['What happened'], 'RMA-417', 'Shenzhen'])
      await expect(note).toContainText(text);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByText('Print this page')).toBeHidden();
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
  });

  test('is there only once the return is authorised', async ({ page }) => {
    const url = await sendReturn(page);
    expect((await page.goto(partOf(url, 'note')))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no note for the parcel');
    await page.getByRole('link', { name: 'Back to the request' }).click();
    await expect(page).toHaveURL(url);
  });
});
