import { expect, test } from 'vitest';
import { readLostLink } from './lost-link';

const read = (reference: string, email: string) =>
  readLostLink(new Map(Object.entries({ reference, email })));

test('A reference as somebody typed it and an address are read', () => {
  expect(read(' kw 7f3k 9qxm', ' Ada@Example.com ')).toEqual({
    ok: true,
    lost: { reference: 'KW-7F3K-9QXM', email: 'Ada@Example.com' },
  });
});

test('What is missing or can be neither is named, one problem a field', () => {
  const fields = (posted: ReadonlyMap<string, string>) => {
    const answer = readLostLink(posted);
    return answer.ok ? [] : answer.problems.map(({ field }) => field);
  };
  expect(fields(new Map())).toEqual(['reference', 'email']);
  expect(fields(new Map([['reference', 'KW-7F3K-9QXM']]))).toEqual(['email']);
  for (const email of [
    'nobody',
    'a@b',
    'x'.repeat(300),
    'a@b.com, c@d.com',
    'a@b.com\nBcc: c@d.com',
    '\0@b.com',
  ]) {
    expect(fields(new Map(Object.entries({ reference: 'KW-7F3K-9QXM', email }))), email).toEqual(['email']);
  }
  expect(fields(new Map(Object.entries({ reference: '../../etc', email: 'ada@example.com' })))).toEqual([
    'reference',
  ]);
});
