import { expect, test } from '@playwright/test';
import { sendReturn } from '../support/return-request';

test('A lost link is asked for again, and the answer is the same whether or not there is such a request', {
  tag: '@no-script',
}, async ({ page }) => {
  const reference = /KW-[0-9A-Z-]+/.exec(await sendReturn(page))?.[0] ?? '';
  const answers: string[] = [];
  for (const [typed, email] of [
    [reference.replaceAll('-', ' ').toLowerCase(), 'ADA@example.com'],
    [reference, 'eve@example.com'],
    ['KW-2222-2222', 'ada@example.com'],
  ] as const) {
    await page.goto('/kwoking');
    await page.getByRole('link', { name: 'Find your request' }).click();
    await page.getByLabel('Reference').fill(typed);
    await page.getByLabel('Your e-mail address').fill(email);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Send me the link' }).click();
    expect((await answered).status()).toBe(200);
    answers.push((await page.getByRole('status').textContent()) ?? '');
  }
  expect(answers[0]).toContain('If there is such a request, a mail with its link is on its way');
  expect(new Set(answers).size).toBe(1);
});
