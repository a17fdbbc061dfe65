import { onlyVersion } from '@/lib/policy/only-version';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import type { Contestant } from './agreement';
import type { Decision } from './decision';
import { decisionOf } from './decision-of';
import { withJsonRules } from './with-json-rules';
import { withPublicodes } from './with-publicodes';
import { withZen } from './with-zen';

type Prepare = (decision: Decision) => Contestant;

/**
 * The engines compared with, by their names in the registry. zen-engine's native binary does not load on every machine;
 * there it is left out, and `say` is told why in one line.
 */
export async function otherEngines(say: (line: string) => void): Promise<Readonly<Record<string, Prepare>>> {
  const others = { 'json-rules-engine': withJsonRules, publicodes: withPublicodes };
  try {
    return { ...others, '@gorules/zen-engine': withZen(await import('@gorules/zen-engine')) };
  } catch (error) {
    const [why] = String(error).split('\n');
    say(`@gorules/zen-engine is left out, since its native binary does not load here: ${why}`);
    return others;
  }
}

/** Every procedure of every store, in the version in force. */
export const decisionsOf = (stores: readonly Store[]): Decision[] =>
  stores.flatMap((store) => {
    const policy = currentPolicy(store);
    const alone = onlyVersion(store, policy);
    return Object.values(policy.procedures).map((procedure) => decisionOf(alone, policy, procedure));
  });
