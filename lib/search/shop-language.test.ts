import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConcepts, readPhrasings } from './shop-language';

let content: string;
const write = (file: string, text: string) => writeFileSync(join(content, 'shop', 'search', file), text);

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'shop-language-'));
  mkdirSync(join(content, 'shop', 'search'), { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

test('A store without these files has no phrasings and no concepts of its own', () => {
  expect(readConcepts(content, 'shop')).toEqual({});
  expect(readPhrasings(content, 'shop', ['cancel-order'])).toEqual({});
});

test('Phrasings are read by article, concepts by name', () => {
  write('phrasings.yaml', 'cancel-order:\n  - call it off\n');
  write('concepts.yaml', 'wallet: [e-wallet]\n');
  expect(readPhrasings(content, 'shop', ['cancel-order'])).toEqual({ 'cancel-order': ['call it off'] });
  expect(readConcepts(content, 'shop')).toEqual({ wallet: ['e-wallet'] });
});

test('A phrasing for an article that is not there is refused with its line', () => {
  write('phrasings.yaml', 'cancel-order:\n  - call it off\ncancle-order:\n  - stop it\n');
  expect(() => readPhrasings(content, 'shop', ['cancel-order'])).toThrow(
    /phrasings\.yaml:\d+ at cancle-order: expected the slug of an article/,
  );
});
