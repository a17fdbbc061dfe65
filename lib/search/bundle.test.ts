import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type BundleSizes, bundleSearch } from './bundle';

const folder = mkdtempSync(join(tmpdir(), 'search-bundle-'));
writeFileSync(join(folder, 'left-over.js'), '');
const sizes: BundleSizes = bundleSearch(folder);
afterAll(() => rmSync(folder, { recursive: true }));

test('The search box is at most 2 kB, and all together at most 45 kB', () => {
  expect(sizes.box).toBeLessThanOrEqual(2_000);
  for (const material of Object.values(sizes.material)) {
    expect(sizes.box + sizes.suggestions + material).toBeLessThanOrEqual(45_000);
  }
});

test('The folder holds the search box, its chunk and its worker, and nothing of an earlier build', () => {
  expect(readdirSync(folder).toSorted()).toEqual([
    expect.stringMatching(/^search-[A-Z0-9]{8}\.js$/),
    'search-worker.js',
    'search.js',
  ]);
});

test('The search box loads the chunk only by import()', () => {
  const box = readFileSync(join(folder, 'search.js'), 'utf8');
  expect(box).toMatch(/import\("\.\/search-\w+\.js"\)/);
  expect(box).not.toMatch(/import\s*["{*\w]/);
});
