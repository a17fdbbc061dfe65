import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PolicyError, type PolicyMistake } from './policy-error';
import { readStore } from './read-store';
import { edit, temporaryStore, VERSION } from './temporary-store';

const CANCEL_CLAUSES = `${VERSION}/clauses/cancel.yaml`;
const CANCEL = `${VERSION}/procedures/cancel.yaml`;
const RETURN = `${VERSION}/procedures/return.yaml`;
const CLAIM = `${VERSION}/procedures/claim.yaml`;
const FACTS = `${VERSION}/facts.yaml`;
const STORE = 'kwoking/store.yaml';

function mistakesIn(content: string): readonly PolicyMistake[] {
  try {
    readStore(content, 'kwoking');
  } catch (error) {
    if (error instanceof PolicyError) return error.mistakes;
    throw error;
  }
  return [];
}

/** What is wrong, in which file, what stands there instead, the way to it, what is expected. `line`: lines below the edit. */
type Row = readonly [
  what: string,
  file: string,
  before: string,
  after: string,
  path: string,
  expected: string,
  line?: number,
];

const ROWS: readonly Row[] = [
  [
    'an unknown figure in a clause',
    CANCEL_CLAUSES,
    'including {window}',
    'including {windows}',
    '3.text',
    'a figure of this version, not "{cancel.within-48h.windows}"',
  ],
  [
    'an unknown figure in an outcome',
    CANCEL,
    'label: The handling fee rises from {cancel.within-48h.fee}',
    'label: The handling fee rises from {cancel.within-48h.fees}',
    'tree.when.preparing.periods.0.deadline.label',
    'a figure of this version, not "{cancel.within-48h.fees}"',
  ],
  [
    'an unknown figure in a question',
    FACTS,
    'hint: Your order',
    'hint: In {cancel.now.window} your order',
    'stage.hint',
    'a figure of this version, not "{cancel.now.window}"',
  ],
  [
    'an unknown clause',
    CANCEL,
    'clauses: [cancel.before-payment]',
    'clauses: [cancel.before-paying]',
    'outcomes.before-payment.clauses',
    'a clause of this version, not "cancel.before-paying"',
  ],
  ['a misspelt key', CANCEL, 'card: See', 'crad: See', '', 'only keys that belong here', -1],
  [
    'a misspelt key in a clause',
    CANCEL_CLAUSES,
    'text: Cancelling',
    'txet: Cancelling',
    '0',
    'only keys that belong here',
    -1,
  ],
  ['a misspelt key in the settings', STORE, 'accent:', 'acent:', '', 'only keys that belong here', -1],
  [
    'a missing branch for no',
    RETURN,
    "              'no': { sure: [not-unused] }\n",
    '',
    'tree.periods.0.next.when.changed-mind.when',
    'a branch for yes and one for no',
    -1,
  ],
  [
    'a branch that the questions do not word',
    CANCEL,
    '    unpaid: {',
    '    lost: {',
    'tree.when',
    '"lost" to have words',
  ],
  [
    'an unknown outcome',
    CANCEL,
    '[before-payment] }',
    '[before-paying] }',
    'tree.when.unpaid.sure',
    'an outcome of this file, not "before-paying"',
  ],
  [
    'a figure that is none',
    CANCEL_CLAUSES,
    'fee: 10 %',
    'fee: 10 per cent',
    '3.figures.fee',
    'a figure such as "10 %", "48 hours" or "1 to 5 business days"',
  ],
  [
    'periods in the wrong order',
    CLAIM,
    'within: claim.window-14.window',
    'within: return.window-60.window',
    'tree.when.delivered.periods.1.within',
    'a figure in days, longer than the period before',
    -1,
  ],
  [
    'a period in hours where days count',
    RETURN,
    'within: return.window-60.window',
    'within: cancel.within-48h.window',
    'tree.periods.0.within',
    'a figure in days, longer than the period before',
  ],
  [
    'periods that all end',
    CANCEL,
    '- later: { your-choice: [after-48h, change-instead] }',
    '- { within: cancel.within-48h.window, next: { sure: [ask-care] } }',
    'tree.when.preparing.periods.1',
    '"later" for the last period, and only there',
  ],
  [
    'a share that is no percentage',
    CANCEL,
    'share: cancel.within-48h.fee',
    'share: cancel.within-48h.window',
    'outcomes.within-48h.lines.1.share',
    'a percentage',
  ],
  [
    'an amount that is no money',
    CANCEL,
    'plus: orderTotal',
    'plus: orderedAt',
    'outcomes.within-48h.lines.0',
    'a money fact, not "orderedAt"',
  ],
  [
    'an unknown step',
    CANCEL,
    'steps: [delete-unpaid]',
    'steps: [delete]',
    'outcomes.before-payment.steps',
    'one of this file\'s steps, not "delete"',
  ],
  [
    'an unknown procedure',
    CANCEL,
    'handover: claim',
    'handover: claims',
    'tree.when.delivery-failed.when.refused-visible-damage.handover',
    'a procedure of this version',
  ],
  [
    'a leaf without an outcome',
    CANCEL,
    '{ sure: [before-payment] }',
    '{ sure: [] }',
    'tree.when.unpaid',
    'at least one outcome',
  ],
  ['an unknown remedy', CANCEL, 'remedy: no-charge', 'remedy: gift', 'outcomes.before-payment.remedy', ''],
  [
    'a type for a fact that all stores share',
    FACTS,
    'stage:\n',
    'stage:\n  type: choice\n',
    'stage.type',
    'no type',
    1,
  ],
  [
    'a fact of the store’s own without a type',
    FACTS,
    'stage:\n',
    'colour: { label: Colour, question: Which colour? }\nstage:\n',
    'colour',
    'a type',
  ],
  [
    'a clause id used twice',
    CANCEL_CLAUSES,
    'id: cancel.change-instead',
    'id: cancel.fees-always',
    '1.id',
    'an id of its own',
  ],
  [
    'a currency that does not exist',
    STORE,
    'currency: USD',
    'currency: ZZZ',
    'currency',
    'a currency of ISO 4217',
  ],
  [
    'a currency in small letters',
    STORE,
    'currency: USD',
    'currency: usd',
    'currency',
    'an ISO 4217 code such as USD',
  ],
  [
    'a zone that does not exist',
    STORE,
    'Asia/Shanghai',
    'Asia/Nowhere',
    'timeZone',
    'a zone such as Asia/Shanghai',
  ],
  [
    'broken YAML',
    CANCEL_CLAUSES,
    'figures: { window: 48 hours,',
    'figures: { window: [48 hours,',
    '',
    'YAML',
    -1,
  ],
  ['a key written twice', STORE, 'tagline:', 'name: Another\ntagline:', '', 'YAML'],
];

describe('A mistake in a store’s folder is told with file, line, path, expectation and hint', () => {
  test.each(ROWS)('%s', (_, file, before, after, path, expected, line = 0) => {
    const content = temporaryStore();
    const edited = edit(content, file, before, after);
    const found = mistakesIn(content).find(
      (mistake) => mistake.path === path && mistake.expected.includes(expected),
    );
    expect(found, JSON.stringify(mistakesIn(content))).toBeDefined();
    expect(found?.file).toBe(file);
    expect(found?.hint).toMatch(/\S/);
    if (line >= 0) expect(found?.line).toBe(edited + line);
    else expect(found?.line).toBeGreaterThan(0);
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
