/** One thing to be timed: it does its work once, at once or in a promise. */
export type Work = () => unknown;

/** What a series of rounds came to, in runs per second: its middle, its slowest and its fastest round. */
export interface Measured {
  readonly median: number;
  readonly slowest: number;
  readonly fastest: number;
}

const WARM_UP_MS = 250;
const ROUND_MS = 60;
const ROUNDS = 7;
/** Runs between two looks at the clock. */
const BATCH = 8;

/** Times all works side by side: each is warmed up, then each has its turn in every round. */
export async function measure(works: readonly Work[]): Promise<Measured[]> {
  for (const work of works) await runsPerSecond(work, WARM_UP_MS);
  const rounds: number[][] = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, work] of works.entries()) rounds[index]?.push(await runsPerSecond(work, ROUND_MS));
  return rounds.map(summaryOf);
}

async function runsPerSecond(work: Work, forMs: number): Promise<number> {
  const isAsync = work() instanceof Promise;
  const started = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < forMs) {
    for (let i = 0; i < BATCH; i += 1) {
      if (isAsync) await work();
      else work();
    }
    runs += BATCH;
    elapsed = performance.now() - started;
  }
  return (runs / elapsed) * 1000;
}

function summaryOf(rounds: readonly number[]): Measured {
  const sorted = rounds.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  return { median: at(Math.floor(sorted.length / 2)), slowest: at(0), fastest: at(sorted.length - 1) };
}
