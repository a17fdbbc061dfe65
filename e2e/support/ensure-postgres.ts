/** Run before the unit tests: installs a PostgreSQL server where there is none, and says in one line which is used. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canUseApt, installWithApt } from './apt';
import { findPostgres } from './postgres';

const CLUSTER_SETTINGS = '/etc/postgresql-common/createcluster.d';

if (!findPostgres() && canUseApt) installServer();
const folder = findPostgres();
console.log(
  folder ? `PostgreSQL: ${versionIn(folder)} in ${folder}` : 'PostgreSQL: none, and none could be installed',
);

/** Debian would start a server of its own on port 5432 at once; the tests start theirs themselves. */
function installServer(): void {
  const noServer = join(CLUSTER_SETTINGS, 'recourse-tests.conf');
  mkdirSync(CLUSTER_SETTINGS, { recursive: true });
  writeFileSync(noServer, 'create_main_cluster = false\n');
  installWithApt('postgresql', '--no-install-recommends');
  rmSync(noServer);
}

function versionIn(bin: string): string {
  return execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim();
}
