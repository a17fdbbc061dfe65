import { expect, test } from 'vitest';
import { describeError } from './describe-error';

test('Of an error its kind, its code and its place are kept, and none of its words', () => {
  const error = Object.assign(new TypeError('no ada@example.com\n    at key=secret'), { code: 'ENOSPC' });
  const described = describeError(error);
  expect(described).toMatchObject({ error: 'TypeError', code: 'ENOSPC' });
  expect(described.where?.[0]).toContain('lib/log/describe-error.test.ts:5:');
  expect(JSON.stringify(described)).not.toMatch(/ada|secret/);
});

test('SQLite’s own result comes before the code that all of its errors have', () => {
  const full = Object.assign(new Error('database or disk is full'), {
    code: 'ERR_SQLITE_ERROR',
    errcode: 13,
  });
  expect(describeError(full).code).toBe('SQLITE_13');
});

test('The code of a cause is told where the error has none', () => {
  const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(describeError(new Error('fetch failed', { cause })).code).toBe('ECONNREFUSED');
});

test('A code or a name that could be somebody’s words is left out', () => {
  const error = Object.assign(new Error('x'), { code: 'ada@example.com', name: 'Ada Example' });
  expect(describeError(error)).toMatchObject({ error: 'Error' });
  expect(JSON.stringify(describeError(error))).not.toMatch(/ada/i);
});

test('A stack that does not begin with the error’s words is left out', () => {
  const error = Object.assign(new Error('x'), { stack: 'Error: ada@example.com\n    at ada@example.com' });
  expect(describeError(error)).toEqual({ error: 'Error' });
});

test('What is thrown and is no error is told by its type', () => {
  expect(describeError('ada@example.com')).toEqual({ error: 'string' });
});
