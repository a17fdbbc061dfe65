import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allStores } from '@/lib/policy/stores';
import { consulting, type EstimateJson } from './consulting.test-support';
import { anyCaseOf, type Interviewed, interview } from './interview.test-support';

const RUNS_PER_STORE = 250;

const STORES = allStores().map((store) => [store.name, store] as const);

describe.each(STORES)('For every case of %s', (_, store) => {
  const { ask } = consulting(store);
  const clauses = store.versions.at(-1)?.clauses ?? {};
  const always = (holds: (interviewed: Interviewed, procedure: string) => void) =>
    fc.assert(
      fc.property(
        anyCaseOf(store),
        ([procedure, answers]) => void holds(interview(store, procedure, answers), procedure),
      ),
      { numRuns: RUNS_PER_STORE },
    );

  test('Answering one question at a time ends in an estimate, and nothing is asked twice', () => {
    always(({ asked }) => expect(new Set(asked).size).toBe(asked.length));
  });

  test('Every estimate has an outcome or somebody who decides instead', () => {
    always(({ estimate }) => expect(estimate.outcomes.length > 0 || estimate.handover !== null).toBe(true));
  });

  test('The lines add up to the most that comes back, before capping', () => {
    always(({ estimate }) => {
      for (const { lines, refund, capped } of estimate.outcomes) {
        if (lines.length === 0) continue;
        const sum = lines.reduce((total, { amount }) => total + minor(amount), 0n);
        expect(capped).toBe(sum < 0n);
        expect(minor(refund?.max)).toBe(capped ? 0n : sum);
      }
    });
  });

  test('The least is never above the most, nothing is negative, and an unpublished line leaves the least open', () => {
    always(({ estimate }) => {
      for (const { refund, lines } of estimate.outcomes) {
        const { min, max } = refund ?? { min: null, max: null };
        for (const bound of [min, max]) if (bound !== null) expect(bound).not.toMatch(/^-/);
        if (min !== null) expect(max).not.toBeNull();
        if (min !== null && max !== null) expect(minor(min) <= minor(max)).toBe(true);
        if (max !== null && minor(max) === 0n) expect(min).toBe(max);
        else if (lines.some(({ amount }) => amount === null)) expect(min).toBeNull();
      }
    });
  });

  test('Never more comes back than was paid, nor more than a wallet holds', () => {
    always(({ estimate, facts }) => {
      const paid = facts.orderTotal
        ? minor(facts.orderTotal)
        : minor(facts.itemPrice) + minor(facts.shippingPaid);
      const item = minor(facts.missingValue);
      for (const { refund, remedy } of estimate.outcomes) {
        const most = remedy === 'wallet-payout' ? minor(facts.walletBalance) : paid > item ? paid : item;
        if (refund?.max) expect(minor(refund.max) <= most).toBe(true);
      }
    });
  });

  test('Remedies that are not money have no refund, and those that bring nothing have zero', () => {
    always(({ estimate }) => {
      for (const { refund, remedy } of estimate.outcomes) {
        if (NOT_MONEY.includes(remedy)) expect(refund).toBeNull();
        else if (OPEN.includes(remedy)) expect(refund).toEqual({ min: null, max: null });
        else if (NOTHING.includes(remedy)) expect([minor(refund?.min), minor(refund?.max)]).toEqual([0n, 0n]);
        else expect(refund).not.toBeNull();
      }
    });
  });

  test('Every outcome, line, cost and deadline cites clauses that exist', () => {
    always(({ estimate }) => {
      for (const { clauses: cited, lines, youPay } of estimate.outcomes) {
        expect(cited.length).toBeGreaterThan(0);
        const all = [...cited, ...[...lines, ...youPay].flatMap((line) => line.clauses ?? [])];
        for (const id of all) expect(clauses).toHaveProperty([id]);
      }
      const { deadlines, evidence, steps, assumptions } = estimate;
      const others = [...deadlines, ...evidence, ...steps].flatMap((one) => one.clauses);
      for (const id of [...others, ...assumptions.map(({ clause }) => clause)])
        expect(clauses).toHaveProperty([id]);
    });
  });

  test('Every id is its own, and a case that only customer care can decide says so', () => {
    always(({ estimate }) => {
      const ids = estimate.outcomes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const forCare = estimate.outcomes.some(({ remedy }) => remedy === 'case-by-case');
      expect(forCare).toBe(estimate.handover?.procedure === null);
    });
  });

  test('The same facts give the same verdict, in whatever order they come', () => {
    always(({ facts, estimate }, procedure) => {
      expect(ask(procedure, facts)).toEqual(estimate);
      expect(ask(procedure, Object.entries(facts).toReversed())).toEqual(estimate);
    });
  });

  test('A handover’s facts are understood by the procedure that decides instead', () => {
    always(({ facts, estimate }) => {
      const { handover } = estimate;
      if (!handover?.procedure || !('facts' in handover)) return;
      expect(ask(handover.procedure, { asOf: facts.asOf ?? '', ...handover.facts }).status).not.toBe(
        'invalid',
      );
    });
  });

  test('An outcome is offered up to its end and including it, and not one second after', () => {
    always(({ facts, estimate }, procedure) => {
      for (const { id, until } of estimate.outcomes) {
        if (until === null) continue;
        const at = (seconds: number) => {
          const json = ask(procedure, { ...facts, asOf: shifted(until, seconds) });
          return 'outcomes' in json ? ruleIds(json) : ['none'];
        };
        expect(at(-1)).toContain(ruleOf(id));
        expect(at(0)).toContain(ruleOf(id));
        expect(at(1)).not.toContain(ruleOf(id));
      }
    });
  });
});

const NOT_MONEY = ['order-change', 'replacement', 'parts', 'reshipment', 'exchange', 'repair'];
const OPEN = ['case-by-case', 'courier-compensation'];
const NOTHING = ['none', 'no-charge'];

/** Smallest units as a whole number, read here by hand: every decimal is always written. */
const minor = (amount: string | null | undefined) => BigInt((amount || '0').replace('.', ''));

const ruleOf = (id: string) => id.split('--')[0];
const ruleIds = (estimate: EstimateJson) => estimate.outcomes.map(({ id }) => ruleOf(id));

/** The same moment some seconds later, in its own offset. */
function shifted(moment: string, seconds: number): string {
  const offset = moment.match(/(Z|[+-]\d\d:\d\d)$/)?.[0] ?? 'Z';
  const wall = Date.parse(`${moment.slice(0, -offset.length)}Z`) + seconds * 1000;
  return new Date(wall).toISOString().slice(0, -1) + offset;
}
