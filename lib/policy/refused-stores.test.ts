import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CANCEL, CANCEL_CLAUSES, FACTS, MISTAKES, RETURN, STORE } from './mistakes.cases';
import { PolicyError, type PolicyMistake } from './policy-error';
import { readStore } from './read-store';
import { edit, temporaryStore, VERSION } from './temporary-store.test-support';

function mistakesIn(content: string): readonly PolicyMistake[] {
  try {
    readStore(content, 'kwoking');
  } catch (error) {
    if (error instanceof PolicyError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('A mistake in a store’s folder is told with file, line, path, expectation and hint', () => {
  test.each(MISTAKES.map((one) => [one.what, one] as const))('%s', (_, one) => {
    const { file, before, after, path, expected, line = 0 } = one;
    const content = temporaryStore();
    const edited = edit(content, file, before, after);
    const mistakes = mistakesIn(content);
    const found = mistakes.find((one) => one.path === path && one.expected.includes(expected));
    expect(found, JSON.stringify(mistakes)).toBeDefined();
    expect(found?.file).toBe(file);
    expect(found?.hint).toMatch(/\S/);
    if (line === 'above') expect(found?.line).toBeLessThanOrEqual(edited);
    else expect(found?.line).toBe(edited + line);
  });

  test('Every mistake is told at once, each on a line of the message', () => {
    const content = temporaryStore();
    edit(content, CANCEL, 'clauses: [cancel.before-payment]', 'clauses: [cancel.before-paying]');
    const line = edit(content, RETURN, '[not-unused] }', '[used] }');
    const mistakes = mistakesIn(content);
    expect(mistakes.map(({ file }) => file)).toEqual(expect.arrayContaining([CANCEL, RETURN]));
    expect(() => readStore(content, 'kwoking')).toThrow(
      `${RETURN}:${line} at tree.periods.0.next.when.changed-mind.when.no.sure: expected an outcome of this file, not "used". `,
    );
  });

  const parts: readonly [string, (content: string) => void, string, string][] = [
    [
      'a version not named after a day',
      (at) => renameSync(join(at, VERSION), join(at, 'kwoking/policy/spring')),
      'kwoking/policy/spring',
      'a folder named after a day',
    ],
    [
      'a version named after no day',
      (at) => renameSync(join(at, VERSION), join(at, 'kwoking/policy/2025-02-30')),
      'kwoking/policy/2025-02-30',
      'a folder named after a day',
    ],
    [
      'no version at all',
      (at) => {
        rmSync(join(at, 'kwoking/policy'), { recursive: true });
        mkdirSync(join(at, 'kwoking/policy'));
      },
      'kwoking/policy',
      'one folder per version',
    ],
    ['a missing facts.yaml', (at) => rmSync(join(at, FACTS)), FACTS, ''],
    ['a missing store.yaml', (at) => rmSync(join(at, STORE)), STORE, ''],
    ['a section without its clauses', (at) => rmSync(join(at, CANCEL_CLAUSES)), CANCEL_CLAUSES, ''],
    ['an empty file', (at) => edit(at, FACTS, readFileSync(join(at, FACTS), 'utf8'), ''), FACTS, ''],
  ];
  test.each(parts)('%s is told by its place in the content folder', (_, change, file, expected) => {
    const content = temporaryStore();
    change(content);
    const [mistake] = mistakesIn(content);
    expect(mistake?.file).toBe(file);
    expect(mistake?.expected).toContain(expected);
    expect(mistake?.hint).toMatch(/\S/);
  });
});
