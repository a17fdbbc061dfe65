import { expect, test } from 'vitest';
import { announcement, suggestionRows } from './suggestion-rows';

const result = (slug: string) => ({ slug, title: `About ${slug}`, answer: '', score: 0.5 });
const found = (...slugs: string[]) => ({ answer: null, results: slugs.map(result) });
const where = { store: 'kwoking', query: 'a & b', searchPage: 'https://shop.example/kwoking/search' };

test('The best six are suggested, and last comes the way to all results', () => {
  const rows = suggestionRows(found('1', '2', '3', '4', '5', '6', '7'), where);
  expect(rows).toHaveLength(7);
  expect(rows[0]).toEqual({ text: 'About 1', address: '/kwoking/articles/1' });
  expect(rows[5]?.text).toBe('About 6');
  expect(rows[6]).toEqual({
    text: 'All results for “a & b”',
    address: 'https://shop.example/kwoking/search?q=a+%26+b',
  });
  expect(announcement(rows)).toBe('6 suggestions');
});

test('One suggestion is announced in the singular', () => {
  expect(announcement(suggestionRows(found('1'), where))).toBe('1 suggestion');
});

test('Where nothing matches there are no rows, and what Enter does is said', () => {
  expect(suggestionRows(found(), where)).toEqual([]);
  expect(announcement([])).toBe('No article matches. Press Enter to see procedures and contact.');
});

test('Half an emoji in the query is no error', () => {
  expect(suggestionRows(found('1'), { ...where, query: '\ud83c' })[1]?.address).toContain('?q=%EF%BF%BD');
});

test("The policy's own answer stands first and leads into the wizard with what was said", () => {
  const answer = {
    procedure: 'cancel',
    title: 'Cancel an order',
    says: [{ text: 'The fee is high.', clause: 'cancel.fee' }],
    facts: [['stage', 'shipped']] as const,
  };
  const rows = suggestionRows({ ...found('1'), answer }, where);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual({
    text: 'Cancel an order: The fee is high.',
    address: '/kwoking/cancel?stage=shipped',
  });
  expect(announcement(rows)).toBe('2 suggestions');
});

test('Where the policy says more than one sentence, the suggestion tells that it is the first', () => {
  const says = ['low', 'high'].map((fee) => ({ text: `The fee is ${fee}.`, clause: `cancel.${fee}` }));
  const answer = { procedure: 'cancel', title: 'Cancel an order', says, facts: [] };
  expect(suggestionRows({ ...found('1'), answer }, where)[0]?.text).toBe(
    'Cancel an order: The fee is low. (1 of 2)',
  );
});
