import { expect, test } from '@playwright/test';

const SHIPPED = '/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00';

test('A screen reader reads an estimate: its amount, its lines with their clauses, and what each is', async ({
  page,
}) => {
  await page.goto(SHIPPED);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - 'heading "Cancel an order: you would get back USD 20.00 to USD 30.00" [level=1]'
    - article "The parcel is intercepted":
      - heading "The parcel is intercepted" [level=2]
      - 'table "How the refund is made: The parcel is intercepted"':
        - rowgroup:
          - row:
            - rowheader "Order total"
            - cell /^USD\\s100\\.00$/
          - row:
            - rowheader "Handling fee, 50 % Clause cancel.intercepted"
            - cell /^−USD\\s50\\.00$/
          - row:
            - rowheader /Shipping.* Clause/
            - cell /^−USD\\s20\\.00$/
          - row:
            - rowheader
            - cell /^USD\\s30\\.00$/
  `);
});

test('A screen reader reads what waiting costs: the picture in a sentence, and a table with its moments', async ({
  page,
}) => {
  await page.goto('/kwoking/articles/cancel-order');
  const section = page.getByRole('region', { name: 'An example' });
  await expect(section.getByRole('img')).toHaveAccessibleName(
    /^Money back from .* on: USD\s81\.00, then USD\s72\.00\. The table below has the moments\.$/,
  );
  const table = section.getByRole('table', {
    name: 'What comes back as time passes, if nothing else changes',
  });
  await expect(table.getByRole('rowheader').first()).toHaveText(/^Until /);
});

test('A screen reader reads a question: its choices as one group, and a field with its hint', async ({
  page,
}) => {
  await page.goto('/kwoking/cancel');
  const choices = page.getByRole('radiogroup', { name: 'Where is your order now?' });
  await expect(choices.getByRole('radio')).toHaveCount(6);
  await expect(choices).toHaveAccessibleDescription(/^Your order's page shows its status/);
  await page.goto('/kwoking/cancel?stage=shipped');
  const amount = page.getByRole('textbox', { name: 'How much did you pay for the whole order?' });
  await expect(amount).toHaveAccessibleDescription(/^Everything you paid, shipping included\./);
  await expect(amount).toHaveAttribute('aria-invalid', 'false');
  await amount.fill('1.299,50');
  await expect(amount).toHaveAccessibleDescription(/Understood as USD\s1,299\.50\.$/);
});

test('In a margin the clauses stand open, and what folds them on narrow screens is no control', async ({
  page,
}) => {
  await page.goto(SHIPPED);
  const card = page.getByRole('article', { name: 'The parcel is intercepted' });
  await expect(card.getByRole('blockquote').first()).toBeVisible();
  await expect(card.locator('summary')).toBeHidden();
  await page.setViewportSize({ width: 800, height: 700 });
  await expect(card.getByRole('blockquote').first()).toBeHidden();
  await expect(card.locator('summary')).toBeVisible();
});
