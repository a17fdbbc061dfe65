import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The answer of `work`, held back until a whole number of `stepMs` milliseconds has passed since it began, so that how
 * long it took tells nobody what was found. Throws what `work` throws, no sooner.
 */
export async function inEvenTime<Answer>(stepMs: number, work: () => Promise<Answer>): Promise<Answer> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    await sleep(stepMs - ((performance.now() - began) % stepMs));
  }
}
