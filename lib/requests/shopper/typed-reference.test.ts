import { describe, expect, test } from 'vitest';
import { mintReference } from '../storage/reference';
import { isReference, readTypedReference } from './typed-reference';

describe('A reference typed by hand', () => {
  test.each([
    ['KW-7F3K-9QXM', 'as it stands in the mail'],
    ['kw-7f3k-9qxm', 'in small letters'],
    ['  KW 7F3K 9QXM ', 'with spaces'],
    ['KW7F3K9QXM', 'without hyphens'],
    ['K W 7 F 3 K 9 Q X M', 'letter by letter'],
    ['KW–7F3K—9QXM', 'with dashes'],
    ['KW_7F3K_9QXM.', 'with other signs'],
    ['ＫＷ-７Ｆ３Ｋ-９ＱＸＭ', 'in full-width letters'],
    ['KW-7F3K-9QXM\u200B', 'pasted with a character that nobody sees'],
  ])('%s, %s, is read', (typed) => {
    expect(readTypedReference(typed)).toBe('KW-7F3K-9QXM');
  });

  test('Letters that look like the digits a reference has are read as these, save in the first two', () => {
    expect(readTypedReference('BZ-S2B4-ZU5X')).toBe('BZ-5284-2V5X');
  });

  test.each([
    '',
    'KW',
    'KW-7F3K-9QX',
    'KW-7F3K-9QXMM',
    'KW-7F3K-0QXM',
    'K1-7F3K-9QXM',
    'KW-7F3K-9QX\0M2',
    '١٢-7F3K-9QXM',
    'x'.repeat(100_000),
    '%00%00',
    '<script>',
  ])('%j is none', (typed) => {
    expect(readTypedReference(typed)).toBeUndefined();
  });
});

test('What the app mints is a reference; the same in small letters is none', () => {
  for (let draw = 0; draw < 200; draw += 1) expect(mintReference('kwoking')).toSatisfy(isReference);
  expect(isReference('kw-7f3k-9qxm')).toBe(false);
  expect(isReference('KW-7F3K-9QXM\n')).toBe(false);
});
