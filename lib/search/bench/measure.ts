import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SearchMaterial } from '../types';
import type { Contestant } from './contestants';
import { KEYSTROKES, type Pace, paceOf, WARM_UP_KEYSTROKES } from './keystrokes';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What an engine takes to be ready, and then for a keystroke. */
export interface Measured extends Pace {
  /** Milliseconds until the first query could be asked. */
  readonly load: number;
  /** Megabytes of memory that it holds then. */
  readonly memory: number;
}

/** A slow engine is not asked for longer than this. */
const LONGEST_MS = 8_000;

/** Loads an engine, warms it up, and times every letter. */
export async function measure(
  prepare: (material: SearchMaterial) => Contestant,
  material: SearchMaterial,
): Promise<Measured> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const search = prepare(material);
  const load = performance.now() - started;
  collectGarbage();
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;
  await typed(search, WARM_UP_KEYSTROKES);
  return { load, memory, ...paceOf(await typed(search, KEYSTROKES)) };
}

async function typed(search: Contestant, keystrokes: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const began = performance.now();
  for (const query of keystrokes) {
    const started = performance.now();
    await search(query);
    times.push(performance.now() - started);
    if (performance.now() - began > LONGEST_MS) break;
  }
  return times;
}
