import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type BundleSizes, bundleSearch } from './bundle';

const folder = mkdtempSync(join(tmpdir(), 'search-bundle-'));
writeFileSync(join(folder, 'left-over.js'), '');
const sizes: BundleSizes = bundleSearch(folder);
afterAll(() => rmSync(folder, { recursive: true }));

test('The search box is at most 2 kB, and what it loads at the first focus at most 30 kB', () => {
  expect(sizes.box).toBeLessThanOrEqual(2_000);
  for (const documents of Object.values(sizes.documents)) {
    expect(sizes.suggestions + documents).toBeLessThanOrEqual(30_000);
  }
});

test('The folder holds the search box and one chunk, and nothing of an earlier build', () => {
  expect(readdirSync(folder).toSorted()).toEqual([expect.stringMatching(/^search-\w+\.js$/), 'search.js']);
});

test('The search box loads the chunk only by import()', () => {
  const box = readFileSync(join(folder, 'search.js'), 'utf8');
  expect(box).toMatch(/import\("\.\/search-\w+\.js"\)/);
  expect(box).not.toMatch(/import\s*["{*\w]/);
});
