/**
 * `npm test`: every stage in turn, up to the first that fails; the last line counts the tests of all runners.
 * package.json starts it with `exec tsx`: without `exec`, a signal to npm ends the shell between and not this.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Count, inWords, sum } from './count-results';
import { runCommand } from './run-command';
import { type Stage, stages } from './stages';

for (const { report } of stages) if (report) rmSync(report.path, { force: true });

const counts: Count[] = [];
for (const stage of stages) {
  const passed = await run(stage);
  counts.push(count(stage, passed));
  if (!passed) {
    process.exitCode = 1;
    break;
  }
}
console.log(inWords(sum(counts)));

async function run({ name, command }: Stage): Promise<boolean> {
  console.log(`\n== ${name}: ${command}`);
  const startedAt = performance.now();
  const passed = await runCommand(command);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`== ${name} ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return passed;
}

/** A stage that fails counts as one failure at least, even where its report is missing or names none. */
function count({ report }: Stage, passed: boolean): Count {
  const atLeast = passed ? 0 : 1;
  if (!report || !existsSync(report.path)) return { passed: 0, failed: atLeast, skipped: 0 };
  const counted = report.count(readFileSync(report.path, 'utf8'));
  return { ...counted, failed: Math.max(counted.failed, atLeast) };
}
