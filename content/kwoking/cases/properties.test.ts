import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, arbitraryAnswers } from './arbitrary-cases';
import { askKwoking, type EstimateJson, kwoking } from './ask-kwoking';

const PROCEDURES = ['cancel', 'return', 'claim'] as const;
const clauses = kwoking.versions[0]?.clauses ?? {};
const aCase = fc.tuple(fc.constantFrom(...PROCEDURES), arbitraryAnswers);

/** Smallest units as a whole number, read here by hand: every decimal is always written. */
const minor = (amount: string | null | undefined) => BigInt((amount ?? '0').replace('.', ''));

/** Answers what is asked, one question at a time. */
function interview(procedure: string, answers: Answers) {
  const asked: string[] = [];
  let facts: Answers = { asOf: answers.asOf ?? '', currency: answers.currency ?? '' };
  for (let turn = 0; turn <= 20; turn += 1) {
    const json = askKwoking(procedure, facts);
    if ('outcomes' in json) return { asked, facts, estimate: json };
    if (!('ask' in json)) throw new Error(`refused: ${JSON.stringify(json)}`);
    const next = json.ask[0] ?? '';
    asked.push(next);
    facts = { ...facts, [next]: answers[next] ?? '' };
  }
  throw new Error(`still asking after 20 questions: ${asked}`);
}

const always = (holds: (interviewed: ReturnType<typeof interview>, procedure: string) => void) =>
  fc.assert(
    fc.property(aCase, ([procedure, answers]) => void holds(interview(procedure, answers), procedure)),
    { numRuns: 400 },
  );

const ruleIds = (estimate: EstimateJson) => estimate.outcomes.map(({ id }) => id.split('--')[0]);

describe('For every case that Kwoking may be asked', () => {
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

  test('Never more comes back than was paid', () => {
    always(({ estimate, facts }) => {
      const paid = facts.orderTotal ?? facts.itemPrice;
      for (const { refund } of estimate.outcomes) {
        if (refund?.max) expect(minor(refund.max) <= minor(paid)).toBe(true);
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
      expect(askKwoking(procedure, facts)).toEqual(estimate);
      const reversed = Object.entries(facts).toReversed();
      expect(askKwoking(procedure, reversed)).toEqual(estimate);
    });
  });

  test('An outcome is offered up to its end and including it, and not one second after', () => {
    always(({ facts, estimate }, procedure) => {
      for (const { id, until } of estimate.outcomes) {
        if (until === null) continue;
        const at = (seconds: number) => {
          const asOf = new Date(Date.parse(until) + seconds * 1000).toISOString().slice(0, -1);
          const offset = until.match(/(Z|[+-]\d\d:\d\d)$/)?.[0] ?? 'Z';
          const shift = Date.parse(`${asOf}Z`) - Date.parse(`${asOf}${offset}`);
          const local = new Date(Date.parse(`${asOf}Z`) + shift).toISOString().slice(0, -1);
          const json = askKwoking(procedure, { ...facts, asOf: local + offset });
          return 'outcomes' in json ? ruleIds(json) : ['none'];
        };
        const rule = id.split('--')[0];
        expect(at(-1)).toContain(rule);
        expect(at(0)).toContain(rule);
        expect(at(1)).not.toContain(rule);
      }
    });
  });
});

describe('Whatever is typed into an address', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('', 'unknown', '100', '2026-03-01', '2026-03-01T10:00:00Z', 'unpaid', 'yes', '__proto__'),
  );
  const anyName = fc.oneof(
    anyText,
    fc.constantFrom('asOf', 'currency', 'stage', 'orderTotal', 'orderedAt', 'deliveredOn', 'constructor'),
  );
  const entries = fc.array(fc.tuple(anyName, anyText), { maxLength: 8 });

  test('A verdict comes back, every problem names a fact that was given or asOf, and it is JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROCEDURES), entries, (procedure, given) => {
        const json = askKwoking(procedure, given);
        expect(askKwoking(procedure, given)).toEqual(json);
        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
        if (!('problems' in json && json.problems)) return;
        const names = new Set(['asOf', ...given.map(([name]) => name)]);
        for (const { fact } of json.problems) expect(names).toContain(fact);
      }),
      { numRuns: 1000 },
    );
  });
});
