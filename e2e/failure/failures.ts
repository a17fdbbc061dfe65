/**
 * `npm run failures`: lets go wrong what can go wrong under the built site, one thing after another, and looks whether pages
 * are read, forms are kept, `/api/health` tells, the process recovers, and nothing acknowledged is lost. Prints a row each
 * and every fault, and exits with 1 where there is one. Words after the command choose among the names. Build first.
 */
import { BUILD } from './build';
import { CLOCK } from './clock';
import { DATABASE_FILE } from './database-file';
import { DISK } from './disk';
import type { Failure } from './failure';
import { LOCKED } from './locked';
import { POSTGRES_GONE } from './postgres-gone';

const ALL: readonly Failure[] = [...DATABASE_FILE, ...LOCKED, ...DISK, ...POSTGRES_GONE, ...CLOCK, ...BUILD];
const words = process.argv.slice(2);

console.log(
  '| what goes wrong | /api/health meanwhile | slowest page | recovers after | acknowledged | faults |',
);
console.log('|---|---|---|---|---|---|');
for (const failure of ALL.filter(({ name }) => words.every((word) => name.includes(word)))) {
  if (failure.skipped) console.log(`| ${failure.name} | skipped: ${failure.skipped} | | | | |`);
  else await report(failure);
}

async function report({ name, run }: Failure): Promise<void> {
  try {
    const { said, slowestMs, recoveredMs, acknowledged, faults } = await run();
    console.log(
      `| ${name} | ${said} | ${slowestMs} ms | ${recoveredMs} ms | ${acknowledged} | ${faults.length} |`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } catch (error) {
    console.log(`| ${name} | | | | | ${error instanceof Error ? error.message : error} |`);
    process.exitCode = 1;
  }
}
