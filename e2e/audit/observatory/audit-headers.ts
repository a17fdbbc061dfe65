/** `npm run audit:headers`: MDN's HTTP Observatory on every kind of page of the built site, behind TLS; fails below A+. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteAt } from '../../stress/site';
import { installObservatory, observe, type Report } from './observatory';
import { tlsFront } from './tls-front';

const PORT = Number(process.env.PORT ?? 3230);
const REQUEST = 'procedure=cancel&stage=shipped&orderTotal=100.00&shippingPaid=20.00';
const PAGES = {
  'the stores': '/',
  home: '/kwoking',
  'a topic': '/kwoking/topics/returns',
  'an article': '/kwoking/articles/cancel-order',
  'the policy': '/kwoking/policy',
  'the readings': '/kwoking/policy/readings',
  'results of a search': '/kwoking/search?q=cancel',
  'a question': '/kwoking/cancel',
  'an estimate': '/kwoking/cancel?stage=unpaid',
  "a request's form": `/kwoking/requests/new?${REQUEST}`,
  'the form for a lost link': '/kwoking/requests/lost',
  'the care desk': '/care',
};

await installObservatory();
const folder = await mkdtemp(join(tmpdir(), 'recourse-headers-'));
const site = siteAt(PORT, {
  DATA_DIR: folder,
  DATABASE_URL: '',
  CARE_PASSWORD: 'of-the-audit',
  TRUSTED_PROXIES: '1',
});
try {
  await site.start();
  const front = await tlsFront(site.address, folder);
  try {
    for (const [kind, path] of Object.entries(PAGES)) {
      const report = await observe(`localhost:${front.port}${path}`, front.certificate);
      print(kind, path, report);
      if (report.scan.grade !== 'A+') process.exitCode = 1;
    }
  } finally {
    front.close();
  }
} finally {
  await site.kill();
  await rm(folder, { recursive: true, force: true });
}

function print(kind: string, path: string, { scan, tests }: Report): void {
  const { grade, score, testsPassed, testsQuantity } = scan;
  console.log(`\n${kind} (${path}): ${grade}, ${score}; ${testsPassed} of ${testsQuantity} tests passed`);
  for (const [test, { result, pass, scoreModifier }] of Object.entries(tests))
    console.log(
      `  ${pass ? 'passed' : 'FAILED'}  ${String(scoreModifier ?? 0).padStart(3)}  ${test}: ${result}`,
    );
}
