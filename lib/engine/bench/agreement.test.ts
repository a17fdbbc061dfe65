import { describe, expect, test } from 'vitest';
import { allStores } from '@/lib/policy/stores';
import { agree } from './agreement';
import { decisionsOf, otherEngines } from './contestants';

describe.each(Object.entries(await otherEngines(console.log)))(
  '%s gives the same outcomes and amounts',
  (_, prepare) => {
    const decisions = decisionsOf(allStores()).map(
      (one) => [`${one.store.name}, ${one.procedure.id}`, one] as const,
    );

    test.each(decisions)('%s', async (_, decision) => {
      expect(await agree(decision, prepare(decision))).toBeGreaterThanOrEqual(36);
    });
  },
);
