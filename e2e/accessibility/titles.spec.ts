import { expect, test } from '@playwright/test';
import { ALL_PAGES } from '../support/addresses';

const WRONG = ['/kwoking/cancel?stage=shipped&orderTotal=abc', '/kwoking/cancel?stage=shipped&orderedOn=abc'];

/** The title of the page at an address, as it arrives. */
const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

test('Every kind of page has a title of its own, what is special about it first', async ({ request }) => {
  const titles = new Map<string, string>();
  for (const [kind, address] of Object.entries(ALL_PAGES)) {
    const answer = await request.get(address);
    const title = titleOf(await answer.text());
    expect.soft(title, kind).not.toBe('');
    if (answer.status() === 404) {
      expect.soft(title, kind).toMatch(/^Not found/);
      continue;
    }
    if (title === 'Help center') expect.soft(address, kind).toBe('/');
    else expect.soft(title, kind).toMatch(/ Help$/);
    // A question asked again is the same question, and what leads elsewhere has the title of that place.
    const { search, pathname } = new URL(answer.url());
    if (search.includes('change=') || pathname !== new URL(address, answer.url()).pathname) continue;
    expect.soft(titles.get(title), `${kind}: ${title}`).toBeUndefined();
    titles.set(title, kind);
  }
});

test('A page that says what is wrong says so first in its title', async ({ request }) => {
  for (const address of WRONG) expect(titleOf(await (await request.get(address)).text())).toMatch(/^Error: /);
});
