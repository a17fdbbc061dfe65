import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStore } from './read-store';
import { temporaryStore, VERSION } from './temporary-store.test-support';

/** The terms of a copy of Kwoking's folder whose file says this; they bind the window of its return clause. */
function termsOf(yaml: string) {
  const content = temporaryStore();
  writeFileSync(join(content, VERSION, 'return-terms.yaml'), yaml);
  return readStore(content, 'kwoking').versions[0]?.returnTerms;
}

const finite = 'returnPolicyCategory: { is: MerchantReturnFiniteReturnWindow, clauses: [return.after-60] }\n';

describe('What search engines are told about returns', () => {
  test('A window is the number of days of its figure', () => {
    const yaml = `${finite}merchantReturnDays: { is: return.window-60.window, clauses: [return.window-60] }`;
    expect(termsOf(yaml)?.merchantReturnDays).toEqual({ is: 60, clauses: ['return.window-60'] });
  });

  test.each([
    [
      'hours',
      `${finite}merchantReturnDays: { is: cancel.within-48h.window, clauses: [return.after-60] }`,
      'a figure in days',
    ],
    ['a finite window without its days', finite, 'a finite window with its merchantReturnDays'],
    [
      'an unknown clause',
      'returnFees: { is: FreeReturn, clauses: [return.never] }',
      'a clause of this version',
    ],
    ['no clause', 'returnFees: { is: FreeReturn, clauses: [] }', 'clauses'],
    [
      'a property that schema.org does not have',
      'returnWindow: { is: FreeReturn, clauses: [return.inspect] }',
      'returnWindow',
    ],
  ])('%s is refused', (_, yaml, message) => {
    expect(() => termsOf(yaml)).toThrow(message);
  });
});
