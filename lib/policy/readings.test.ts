import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PolicyError, type PolicyMistake } from './policy-error';
import { readStore } from './read-store';
import { sliceForWizard } from './slice';
import { edit, temporaryStore, VERSION } from './temporary-store.test-support';

const READINGS = `${VERSION}/readings.yaml`;

function mistakesIn(content: string): readonly PolicyMistake[] {
  try {
    readStore(content, 'kwoking');
  } catch (error) {
    if (error instanceof PolicyError) return error.mistakes;
    throw error;
  }
  return [];
}

const mistakesAfter = (before: string, after: string) => {
  const content = temporaryStore();
  edit(content, READINGS, before, after);
  return mistakesIn(content).map(({ path, expected }) => `${path}: ${expected}`);
};

describe('readings.yaml', () => {
  test('carries its figures in words', () => {
    const reading = readStore(temporaryStore(), 'kwoking').versions[0]?.readings.find(
      ({ clause }) => clause === 'cancel.intercepted',
    );
    expect(reading?.question).toBe('What does it cost to intercept an order that shipped within 48 hours?');
    expect(reading?.wording).toContain('the handling fee is 50 % of the order total');
  });

  test('is told to hold an entry for every clause that is read or silent', () => {
    const content = temporaryStore();
    rmSync(join(content, READINGS));
    const mistakes = mistakesIn(content);
    expect(mistakes).toHaveLength(13);
    expect(mistakes.every(({ file }) => file === READINGS)).toBe(true);
    expect(mistakes.map(({ expected }) => expected)).toContain('an entry for cancel.refund-time');
  });

  test('may be absent where no clause is read or silent', () => {
    const content = temporaryStore();
    rmSync(join(content, READINGS));
    for (const section of ['commitment', 'cancel', 'return', 'claim', 'insurance']) {
      const file = join(content, VERSION, 'clauses', `${section}.yaml`);
      const settled = readFileSync(file, 'utf8').replace(/^ {2}(reading|silent): /gm, (_, key) =>
        key === 'silent' ? '  uncomputed: ' : '  # ',
      );
      writeFileSync(
        file,
        settled.replace(/^(- id: .*)\n(?! {2}(text|figures))/gm, '$1\n  text: It is settled.\n'),
      );
    }
    expect(mistakesIn(content).filter(({ file }) => file === READINGS)).toEqual([]);
  });

  test.each([
    [
      'a clause that is neither read nor silent',
      ['clause: cancel.intercepted', 'clause: cancel.within-48h'],
      '2.clause: a clause that has a reading or is silent, not "cancel.within-48h"',
    ],
    [
      'an unknown clause',
      ['clause: cancel.floor', 'clause: cancel.flor'],
      '3.clause: a clause that has a reading or is silent, not "cancel.flor"',
    ],
    ['an unknown kind', ['kind: undefined-base', 'kind: riddle'], '3.kind: '],
    [
      'an outcome that the procedure does not have',
      ['      within-48h:\n', '      within-24h:\n'],
      '3.instead.outcomes.within-24h: an outcome of cancel, not "within-24h"',
    ],
    [
      'a fact that the store does not know',
      ['{ stage: shipped, ', '{ state: shipped, '],
      '1.basket.facts.state: a fact of this store, not "state"',
    ],
    [
      'a share of what is no amount',
      ['plus: shippingPaid', 'plus: stage'],
      '3.instead.outcomes.within-48h.lines.2: a money fact, not "stage"',
    ],
    [
      'an unknown figure',
      ['fee is {fee} of', 'fee is {fees} of'],
      '2.wording: a figure of this version, not "{cancel.intercepted.fees}"',
    ],
    [
      'a basket that does not say as of when',
      [", asOf: '2026-03-02T10:00:00Z' }", ' }'],
      '0.basket.facts: the moment at which it is judged, as "asOf"',
    ],
  ] as const)('is refused with %s', (_, [before, after], told) => {
    expect(mistakesAfter(before, after)).toContainEqual(expect.stringContaining(told));
  });

  test('stays on the server: a wizard’s slice holds no readings', () => {
    const slice = sliceForWizard(readStore(temporaryStore(), 'kwoking'), 'cancel');
    expect(slice.versions[0]?.readings).toEqual([]);
  });
});
