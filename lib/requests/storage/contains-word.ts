import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Schema } from './schema';

const SEARCHED = ['reference', 'order_number', 'product', 'name', 'email'] as const;

/** Whether a word occurs in one of the texts by which a request is searched, in capitals or small letters. */
export function containsWord(word: string): Expression<SqlBool> {
  const { or, ref } = expressionBuilder<Schema, 'requests'>();
  return or(
    SEARCHED.flatMap((column) =>
      casesOf(word).map(
        (written) => sql<SqlBool>`lower(${ref(column)}) like ${`%${escaped(written)}%`} escape '\\'`,
      ),
    ),
  );
}

/**
 * How the word may stand in a text after `lower`, which changes no letters but A to Z in SQLite: as it was typed, all small,
 * all capitals, or beginning with one. Other mixtures of letters with accents are not found.
 */
function casesOf(word: string): string[] {
  const [first = '', ...others] = word.toLocaleLowerCase('en');
  const written = [
    word,
    first + others.join(''),
    word.toLocaleUpperCase('en'),
    first.toLocaleUpperCase('en') + others.join(''),
  ];
  return [...new Set(written.map(lowerAscii))];
}

const lowerAscii = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const escaped = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
