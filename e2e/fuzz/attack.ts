import fc from 'fast-check';
import { exchange, inShort, type Sent, valueOf } from './exchange';
import { faultsOf } from './judge';
import type { Look } from './look';
import { type Acknowledged, note } from './stored';
import type { Target } from './target';

/** What came of the requests of one kind. */
export interface Tally {
  readonly target: string;
  requests: number;
  readonly statuses: Map<number, number>;
  slowestMs: number;
  readonly faults: Fault[];
}

export interface Fault {
  readonly words: string;
  /** The smallest request found that shows it. */
  readonly request: string;
  /** With these two the same request is made again. */
  readonly seed: number;
  readonly path: string;
}

export interface Field {
  readonly site: URL;
  readonly acknowledged: Acknowledged;
  readonly look: Look;
  readonly secrets: readonly string[];
}

/** A busy machine is slow now and then: slow is only what is slow each of three times. */
const SLOW_TIMES = 3;

const SLOW = /^more than/;

/** A fault is looked for in smaller requests, but not for ever. */
const SHRINK_MS = 20_000;

export const emptyTally = ({ name }: Target): Tally => ({
  target: name,
  requests: 0,
  statuses: new Map(),
  slowestMs: 0,
  faults: [],
});

/**
 * Sends so many requests of one kind, the same for the same seed, and notes what is wrong with the answers.
 */
export async function attack(
  target: Target,
  field: Field,
  tally: Tally,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<void> {
  const isFaultless = fc.asyncProperty(target.requests, async (sent) => {
    const faults = await tried(target, field, tally, sent);
    if (faults.length > 0) throw new Error([...new Set(faults)].join('; '));
  });
  const found = await fc.check(isFaultless, { seed, numRuns: runs, interruptAfterTimeLimit: SHRINK_MS });
  if (!found.failed || !found.counterexample) return;
  const [sent] = found.counterexample;
  const words = found.errorInstance instanceof Error ? found.errorInstance.message : 'fault';
  tally.faults.push({
    words,
    request: inShort(field.site, sent),
    seed,
    path: found.counterexamplePath ?? '',
  });
}

async function tried(target: Target, field: Field, tally: Tally, sent: Sent): Promise<string[]> {
  const answer = await exchange(field.site, sent);
  tally.requests += 1;
  tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
  note(field.acknowledged, answer);
  const onwards = valueOf(answer, 'location');
  // The framework answers a question of its own only where its address holds a sum of the headers.
  if (onwards?.includes('_rsc=') && !sent.target.endsWith(onwards))
    return tried(target, field, tally, { ...sent, target: onwards });
  const faults = await faultsOf(sent, answer, target, field);
  if (!faults.some((fault) => SLOW.test(fault))) {
    tally.slowestMs = Math.max(tally.slowestMs, answer.ms);
    return faults;
  }
  for (let time = 1; time < SLOW_TIMES; time += 1) {
    const again = await exchange(field.site, sent);
    const found = await faultsOf(sent, again, target, field);
    if (found.some((fault) => SLOW.test(fault)) && time < SLOW_TIMES - 1) continue;
    tally.slowestMs = Math.max(tally.slowestMs, again.ms);
    return found;
  }
  return faults;
}
