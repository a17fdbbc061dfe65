import { describe, expect, test } from 'vitest';
import { queueAddress } from './addresses';
import { asRequestFilter, readFilter } from './queue-filter';

const read = (query: string) => readFilter(new URLSearchParams(query));

describe('A filter', () => {
  test('shows what is open, first page, where nothing else is asked for', () => {
    expect(read('')).toEqual({ status: 'open', store: '', procedure: '', text: '', page: 1 });
    expect(asRequestFilter(read(''))).toEqual({
      statuses: ['requested', 'authorised', 'sent', 'received', 'inspected'],
      words: [],
    });
  });

  test.each([
    ['status=all', {}],
    [
      'status=closed&store=shop&procedure=return',
      { statuses: ['closed'], store: 'shop', procedure: 'return' },
    ],
  ])('%s asks the database for that', (query, expected) => {
    expect(asRequestFilter(read(query))).toEqual({ ...expected, words: [] });
  });

  test.each(['status=nothing', 'page=0', 'page=-3', 'page=x', 'page=1.9', 'page=Infinity0'])(
    '%s is as if it were not there',
    (query) => {
      expect(read(query)).toEqual(read(''));
    },
  );

  test('never puts the text into an address', () => {
    expect(queueAddress(read('text=ada@example.com&status=closed&store=shop&page=2'))).toBe(
      '/care?status=closed&store=shop&page=2',
    );
    expect(queueAddress(read(''))).toBe('/care');
  });
});

describe('The words of a search', () => {
  const words = (text: string) => asRequestFilter(readFilter(new Map([['text', text]]))).words;

  test('are separated by spaces, eight at most', () => {
    expect(words('  Ada   Byron ')).toEqual(['Ada', 'Byron']);
    expect(words('1 2 3 4 5 6 7 8 9')).toHaveLength(8);
  });

  test('are one reference, however it was typed', () => {
    expect(words('kw 7f3k 9qxm')).toEqual(['KW-7F3K-9QXM']);
  });

  test('hold no character that a database refuses', () => {
    expect(words('a\0b\uD800c')).toEqual(['a', 'b', 'c']);
  });
});
