import { expect, test } from 'vitest';
import { conceptsWith, readConceptList } from './concept-list';

test('A list is read a concept at a time, over several lines, without its notes', () => {
  expect(readConceptList('\n# Money\nrefund: refund, money\n  back\n\npay: pay\n')).toEqual({
    refund: ['refund', 'money back'],
    pay: ['pay'],
  });
});

test("A store's words are added to a shared concept, or make one of their own", () => {
  const concepts = conceptsWith({ parcel: ['crate'], wallet: ['e-wallet'] });
  expect(concepts.parcel).toEqual(expect.arrayContaining(['package', 'crate']));
  expect(concepts.wallet).toEqual(['e-wallet']);
  expect(concepts.place).toContain('japan');
});
