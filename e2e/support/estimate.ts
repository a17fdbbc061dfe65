import { expect, type Locator, type Page } from '@playwright/test';

interface ExpectedOutcome {
  readonly title: string;
  readonly certainty: 'This applies' | 'The store decides' | 'Your choice';
  /** What it brings, where it is not the only outcome: a lone one shows it in the headline. */
  readonly brings?: string;
  /** The address of a clause that it rests on, and how that clause's quotation begins. */
  readonly clause: string;
  readonly quote: string;
}

/** The estimate's heading is this sentence, such as "Cancel an order: you would get back USD 90.00". */
export async function expectHeadline(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words, exact: true })).toBeVisible();
}

/** The estimate holds exactly these outcomes, in this order, each proven by its clause. */
export async function expectOutcomes(page: Page, ...outcomes: readonly ExpectedOutcome[]): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    outcomes.map(({ title }) => title),
  );
  const [, store] = new URL(page.url()).pathname.split('/');
  for (const { title, certainty, brings, clause, quote } of outcomes) {
    const card = outcome(page, title);
    await expect(card.getByText(certainty, { exact: true })).toBeVisible();
    if (brings) await expect(card.getByText(brings, { exact: true }).first()).toBeVisible();
    await openProofs(card);
    await expect(card.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
    await expect(card.getByRole('link', { name: `§ ${clause}`, exact: true })).toHaveAttribute(
      'href',
      `/${store}/policy#${clause}`,
    );
  }
}

/** The card of one outcome. */
export const outcome = (page: Page, title: string): Locator =>
  page.getByRole('article', { name: title, exact: true });

/** A row of an outcome's table has this label and this amount. */
export async function expectLine(card: Locator, label: string, amount: string): Promise<void> {
  const row = card.getByRole('row').filter({ has: card.page().getByRole('rowheader', { name: label }) });
  await expect(row.getByRole('cell')).toHaveText(amount);
}

/** Another procedure decides: follows the way there, whose address holds exactly these facts. */
export async function followHandover(page: Page, title: string, address: string): Promise<void> {
  await expect(page.getByText('What you have answered so far comes along.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  const link = page.getByRole('link', { name: `Go on to “${title}”` });
  await expect(link).toHaveAttribute('href', address);
  await link.click();
}

/** On narrow screens the clauses are folded away; on wide ones they stand in the margin. */
async function openProofs(card: Locator): Promise<void> {
  const quote = card.getByRole('blockquote').first();
  if (!(await quote.isVisible())) await card.getByText('this rests on').click();
}
