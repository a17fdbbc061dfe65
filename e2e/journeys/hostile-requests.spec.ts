import { expect, test } from '@playwright/test';
import { attack, emptyTally } from '../fuzz/attack';
import { GREEDY, letGo } from '../fuzz/bounds';
import { exchange, valueOf } from '../fuzz/exchange';
import { changedSince, goldenAnswers } from '../fuzz/golden';
import { type OpenSite, openSite } from '../fuzz/open-site';
import { faultsInFolder, faultsOnPages } from '../fuzz/stored';
import { FORM, post } from '../fuzz/target';
import { allTargets } from '../fuzz/targets';

/** A site of its own: what is stored here, and who is shut out, is no other test's affair. */
const PORT = Number(process.env.E2E_PORT ?? 3210) + 5;

/** The same requests in every run; `npm run fuzz` sends others, and many more. */
const ATTACKS = { seed: 20_261_122, runs: 20 };

let site: OpenSite;

test.beforeAll(async ({ browser }) => {
  site = await openSite(PORT, await browser.newPage());
});

test.afterAll(() => site?.remove());

test('Hostile requests get no error, no markup, no header, no file and no answer that they changed', async () => {
  test.setTimeout(120_000);
  const { field, ground } = site;
  const golden = await goldenAnswers(field.site);
  for (const target of await allTargets(ground)) {
    const tally = emptyTally(target);
    await attack(target, field, tally, ATTACKS);
    expect.soft(tally.faults, target.name).toEqual([]);
    expect.soft(tally.requests, target.name).toBeGreaterThanOrEqual(ATTACKS.runs);
  }
  expect(await changedSince(field.site, golden)).toEqual([]);
});

for (const [what, headers] of [
  ['no session', []],
  ['a session that ends later than it was given', [['Cookie', 'care=9999999999999.AAAA']]],
  ['a session of nobody', [['Cookie', 'care=; care=.; care=undefined']]],
  ['a form of another site', [['Origin', 'https://evil.example'], 'session']],
  ['a form of a site with a similar name', [['Origin', 'http://localhost.evil.example'], 'session']],
  ['a form of no site', [['Origin', 'null'], 'session']],
] as const) {
  test(`The care desk does nothing for ${what}`, async () => {
    const { field, ground } = site;
    const given = headers.map((one) => (one === 'session' ? (['Cookie', ground.session] as const) : one));
    for (const path of ['/care', '/care/export.csv', '/care/export.json', `/care/${ground.reference}`]) {
      const answer = await exchange(field.site, post(path, FORM, 'status=closed&seen=2&text=lamp', given));
      expect(answer.status, path).toBe(403);
      expect(answer.body.toString(), path).not.toContain('Desk lamp');
    }
  });
}

test('A login leads to the care desk, whatever it was asked to lead to', async () => {
  const { field, ground } = site;
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/care',
    '/care//evil.example',
    '/carer',
  ]) {
    const body = new URLSearchParams({ password: ground.carePassword, to }).toString();
    const answer = await exchange(field.site, post('/care/login', FORM, body));
    expect([answer.status, valueOf(answer, 'location')], to).toEqual([303, '/care']);
  }
});

test('A body without an end is cut off wherever it is sent', async () => {
  const clients = await Promise.all(GREEDY.map((client) => letGo(site.field.site, client)));
  expect(clients.flatMap((client) => (client?.fault ? [`${client.who}: ${client.fault}`] : []))).toEqual([]);
});

test('What was stored of hostile requests is text on every page and in every mail, and nothing else was stored', async () => {
  expect(site.field.acknowledged.size).toBeGreaterThan(1);
  expect(await faultsOnPages(site.field, site.ground)).toEqual([]);
  await site.end();
  expect(await faultsInFolder(site.folder, site.field)).toEqual([]);
});
