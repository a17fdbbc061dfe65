import type { Fault, Tally } from './attack';

/** Prints what came of each kind of request as a table, then every fault once. */
export function print(tallies: readonly Tally[], seed: string): void {
  console.log(
    `Seed ${seed}.\n\n| target | requests | statuses | slowest, ms | faults |\n|---|---|---|---|---|`,
  );
  for (const { target, requests, statuses, slowestMs, faults } of tallies) {
    const counted = [...statuses]
      .toSorted(([one], [other]) => one - other)
      .map(([status, count]) => `${status || 'none'}: ${count}`);
    console.log(
      `| ${[target, requests, counted.join(', '), Math.round(slowestMs), faults.length].join(' | ')} |`,
    );
  }
  const all = tallies.reduce((sum, { requests }) => sum + requests, 0);
  console.log(`\n${all} requests in all.`);
  for (const { target, faults } of tallies)
    for (const fault of firstOfEach(faults)) printFault(target, fault);
  if (tallies.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

function printFault(target: string, { words, request, seed, path }: Fault): void {
  console.log(`\n${target}: ${words}\n  seed ${seed}, path ${path}\n  ${request}`);
}

const firstOfEach = (faults: readonly Fault[]) =>
  faults.filter(({ words }, at) => faults.findIndex((other) => other.words === words) === at);
