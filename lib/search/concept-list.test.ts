import { expect, test } from 'vitest';
import { conceptsWith } from './concept-list';
import { stem } from './english/stem';
import { wordsOf } from './words';

test("A store's words are added to a shared concept, or make one of their own", () => {
  const concepts = conceptsWith({ parcel: ['crate'], wallet: ['e-wallet'] });
  expect(concepts.parcel).toEqual(expect.arrayContaining(['package', 'crate']));
  expect(concepts.wallet).toEqual(['e-wallet']);
  expect(concepts.place).toContain('japan');
});

test('Nothing that any shop says means two things, or stands in a list twice', () => {
  const wordings = Object.entries(conceptsWith({})).flatMap(([name, words]) =>
    words.map((wording) => ({ name, read: wordsOf(wording.replace('*', '_')).map(stem).join(' ') })),
  );
  expect(wordings.length).toBeGreaterThan(2_000);
  const seen = new Map<string, string>();
  const twice = wordings.filter(({ name, read }) => {
    const known = seen.has(read);
    seen.set(read, name);
    return known;
  });
  expect(twice).toEqual([]);
});
