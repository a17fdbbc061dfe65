import type { Fault, Tally } from './attack';
import type { LetGo } from './bounds';

/** Prints what came of each kind of request as a table, then each fault once. A fault sets the exit code. */
export function printTallies(tallies: readonly Tally[], seed: string): void {
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
    printFaults(firstOfEach(faults).map((fault) => `${target}: ${inWords(fault)}`));
}

/**
 * Prints how clients that never end were let go; undefined stands for one that the run did not see to its
 * end.
 */
export function printLetGo(clients: readonly (LetGo | undefined)[]): void {
  console.log('\n| client | sent | answer | let go after, s |\n|---|---|---|---|');
  const seen = clients.filter((client) => client !== undefined);
  for (const { who, bytes, seconds, answer } of seen)
    console.log(`| ${[who, sizeWords(bytes), answer || 'none', seconds.toFixed(1)].join(' | ')} |`);
  if (seen.length < clients.length) console.log(`\n${clients.length - seen.length} more outlasted the run.`);
  printFaults(seen.flatMap(({ who, fault }) => (fault ? [`${who}: ${fault}`] : [])));
}

export function printFaults(faults: readonly string[]): void {
  for (const fault of faults) console.log(`\nFAULT: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

const sizeWords = (bytes: number) => (bytes < 1_000_000 ? `${bytes} bytes` : `${Math.round(bytes / 1e6)} MB`);

const inWords = ({ words, request, seed, path }: Fault) =>
  `${words}\n  seed ${seed}, path ${path}\n  ${request}`;

const firstOfEach = (faults: readonly Fault[]) =>
  faults.filter(({ words }, at) => faults.findIndex((other) => other.words === words) === at);
