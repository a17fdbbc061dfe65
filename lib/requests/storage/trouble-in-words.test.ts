import { expect, test } from 'vitest';
import { troubleInWords } from './trouble-in-words';
import { DatabaseGone } from './watched-files';

const failing = (fields: object) => Object.assign(new Error('ada@example.com'), fields);

test.each([
  ['a full disk in SQLite', { code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'The disk is full.'],
  ['a disk that lost a read in SQLite', { errcode: 266 }, 'The disk fails.'],
  ['a disk that is full for photos', { code: 'ENOSPC' }, 'The disk is full.'],
  ['a server that is not there', { code: 'ECONNREFUSED' }, 'The database does not answer.'],
])('%s is told in words', (_, fields, words) => {
  expect(troubleInWords(failing(fields))).toBe(words);
});

test('A database whose file was removed is told in words', () => {
  expect(troubleInWords(new DatabaseGone())).toBe(
    'The file of the database is gone, or another one has taken its place.',
  );
});
