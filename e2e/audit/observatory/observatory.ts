import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const FOLDER = import.meta.dirname;
const PACKAGE = join(FOLDER, 'node_modules', '@mdn', 'mdn-http-observatory');

/** Lists that its install script would fetch: which hosts browsers know for TLS only, and which are suffixes. No host here is either. */
const LISTS = ['hsts-preload.json', 'tld-list.json'];

const report = z.object({
  scan: z.object({
    grade: z.string(),
    score: z.number(),
    testsPassed: z.number(),
    testsQuantity: z.number(),
  }),
  tests: z.record(
    z.string(),
    z.object({ result: z.string(), pass: z.boolean(), scoreModifier: z.number().nullish() }),
  ),
});

/** What the Observatory says of one page. */
export type Report = z.output<typeof report>;

/** Installs the Observatory as its lockfile says, without running any of its scripts. */
export async function installObservatory(): Promise<void> {
  await run('npm', ['ci', '--ignore-scripts', '--omit=dev', '--loglevel=error'], { cwd: FOLDER });
  for (const list of LISTS) await writeFile(join(PACKAGE, 'conf', list), '{}');
}

/** Its own command, on an address without the scheme, believing the certificate given. Throws where it cannot read the page. */
export async function observe(address: string, certificate: string): Promise<Report> {
  const { stdout } = await run(process.execPath, [join(PACKAGE, 'src', 'scan.js'), address], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  return report.parse(JSON.parse(stdout));
}
