import { expect, test } from 'vitest';
import { kindOf } from './kind';

test('A document is one whatever its address, and other resources go by their suffix', () => {
  expect(kindOf('http://localhost/store/search?q=a.js', 'Document')).toBe('HTML');
  expect(kindOf('http://localhost/styles/a.css?v=1', 'Stylesheet')).toBe('CSS');
  expect(kindOf('http://localhost/a/worker.js', 'Other')).toBe('JS');
  expect(kindOf('http://localhost/icon.svg', 'Other')).toBe('images');
  expect(kindOf('http://localhost/text.woff2', 'Font')).toBe('fonts');
});

test('What scripts fetch is data', () => {
  expect(kindOf('http://localhost/api/store/search-material', 'Fetch')).toBe('data');
  expect(kindOf('http://localhost/pagefind/wasm.en.pagefind', 'Fetch')).toBe('data');
});
