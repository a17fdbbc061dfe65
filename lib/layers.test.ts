import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Each folder may import from itself and from those named; siblings (articles, wizard, requests) from none of each other. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/money': [],
  'lib/log': [],
  'lib/dates': [],
  'lib/headers': [],
  'lib/policy': ['lib/money', 'lib/dates'],
  'lib/engine': ['lib/money', 'lib/dates', 'lib/policy'],
  'lib/articles': ['lib/money', 'lib/dates', 'lib/policy', 'lib/engine'],
  'lib/wizard': ['lib/money', 'lib/dates', 'lib/policy', 'lib/engine'],
  'lib/requests': ['lib/log', 'lib/money', 'lib/dates', 'lib/policy', 'lib/engine'],
  'lib/mcp': ['lib/money', 'lib/dates', 'lib/policy', 'lib/engine', 'lib/articles', 'lib/search'],
  'lib/openapi': ['lib/policy', 'lib/engine', 'lib/articles', 'lib/search', 'lib/requests'],
  'lib/search': ['lib/money', 'lib/dates', 'lib/policy', 'lib/engine', 'lib/articles'],
  'lib/serving': ['lib/requests'],
  'lib/searches': ['lib/dates', 'lib/policy', 'lib/requests', 'lib/search'],
  components: ['lib'],
  app: ['lib', 'components'],
};

/** Commands read what their folder may not: the merchant's check, the MCP server with the site's settings. Nothing imports them. */
const COMMANDS = ['lib/policy/check.ts', 'lib/mcp/serve-stdio.ts'];

describe('Data flows one way', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports only from the folders before it', (folder, allowed) => {
    const wrong = sourcesBelow(folder)
      .filter((file) => !COMMANDS.includes(file))
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
      .filter(
        ({ imported }) =>
          ![folder, ...allowed].some((from) => imported === from || imported.startsWith(`${from}/`)),
      );
    expect(wrong).toEqual([]);
  });
});

describe('The code knows no store', () => {
  const stores = readdirSync('content');

  test('There is at least one store to look for', () => {
    expect(stores).toContain('kwoking');
  });

  test('No source file outside the content names a store', () => {
    const naming = ['lib', 'components', 'app']
      .flatMap(sourcesBelow)
      .filter((file) => stores.some((store) => readFileSync(file, 'utf8').toLowerCase().includes(store)));
    expect(naming).toEqual([]);
  });

  test('No source file holds a figure of a policy', () => {
    const figures = [
      '10 %',
      '20 %',
      '40 %',
      '50 %',
      '60 %',
      '48 hours',
      '14 days',
      '60 days',
      '1 to 5 business days',
    ];
    const typed = ['lib', 'components', 'app'].flatMap(sourcesBelow).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return figures.filter((figure) => text.includes(figure)).map((figure) => `${file}: ${figure}`);
    });
    expect(typed).toEqual([]);
  });
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.(test|cases|test-support)\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from '@\/([^']+)'/g)].map(([, path = '']) => path);
}
