import { DATED_WORLD } from '@/lib/engine/dated-world';
import { rankOptions } from '@/lib/engine/options/rank-options';
import type { RankedOpen } from '@/lib/engine/options/types';
import { readCase } from '@/lib/engine/read-case';
import { onlyVersion } from '@/lib/policy/only-version';
import type { Policy, Store } from '@/lib/policy/types';
import type { ExampleAttributes } from './work-through';

/** What is open in the case of an example, best first. Throws where the facts cannot be read, and where nothing is open. */
export function openOptions(
  store: Store,
  policy: Policy,
  { procedure, facts }: Pick<ExampleAttributes, 'procedure' | 'facts'>,
): readonly [RankedOpen, ...RankedOpen[]] {
  const read = readCase(onlyVersion(store, policy), procedure, new URLSearchParams(facts), DATED_WORLD);
  if (!read.ok) throw new Error(`The next step cannot be read: ${JSON.stringify(read.problems)}`);
  const [best, ...others] = rankOptions(read.ruling).flatMap((option) => (option.possible ? [option] : []));
  if (!best) throw new Error(`No option is open to the example ${procedure}?${facts}`);
  return [best, ...others];
}
