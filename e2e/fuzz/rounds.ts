import { attack, emptyTally, type Field, type Tally } from './attack';
import { changedSince, goldenAnswers } from './golden';
import type { Target } from './target';

const ROUND = 40;

/**
 * Attacks with every target in turn, for so long, each round with a seed of its own; after each the site must
 * answer as before.
 */
export async function attackAll(
  targets: readonly Target[],
  field: Field,
  firstSeed: number,
  ms: number,
): Promise<readonly Tally[]> {
  const golden = await goldenAnswers(field.site);
  const tallies = new Map(targets.map((target) => [target, emptyTally(target)]));
  const endsAt = performance.now() + ms;
  for (let seed = firstSeed; performance.now() < endsAt; seed += 1) {
    for (const [target, tally] of tallies) {
      if (performance.now() > endsAt) break;
      await attack(target, field, tally, { seed, runs: ROUND });
      for (const changed of await changedSince(field.site, golden))
        tally.faults.push({
          words: `afterwards it answers otherwise at ${changed}`,
          request: '',
          seed,
          path: '',
        });
    }
  }
  return [...tallies.values()];
}
