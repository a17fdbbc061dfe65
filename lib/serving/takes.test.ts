import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takes } from './takes';

describe('What can be sent where', () => {
  test.each([
    ['GET', '/'],
    ['HEAD', '/estimate.png'],
    ['POST', '/api/shop/requests'],
    ['PATCH', '/api/shop/requests/KW-AAAA-AAAA'],
    ['OPTIONS', '/api/mcp'],
    ['POST', '/shop/requests/lost'],
    ['POST', '/shop/requests/KW-AAAA-AAAA/withdraw?key=a'],
    ['POST', '/care'],
    ['POST', '/care?page=2'],
    ['POST', '/care/login'],
  ])('%s %s is let in', (method, address) => {
    expect(takes(method, address)).toBe(true);
  });

  test.each([
    ['POST', '/'],
    ['POST', '/shop/cancel'],
    ['POST', '/shop/requests/new'],
    ['POST', '/shop/requests/new?procedure=cancel'],
    ['POST', '/estimate.png'],
    ['POST', '/careful'],
    ['OPTIONS', '/*'],
    ['TRACE', '/api/health'],
    ['TRACE', '/'],
    ['PUT', '/api/shop/requests'],
    ['', '/'],
  ])('%s %s is not', (method, address) => {
    expect(takes(method, address)).toBe(false);
  });
});

test('Every route that takes what is sent is let in', () => {
  const routes = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)route\.tsx?$/.test(file),
  );
  const taking = routes.flatMap((file) =>
    [...readFileSync(join('app', file), 'utf8').matchAll(/^export .*\b(POST|PUT|PATCH|DELETE)\b/gm)].map(
      ([, method = '']) => ({
        method,
        address: `/${file.replace(/\/route\.tsx?$/, '').replace(/\[\w+\]/g, 'x')}`,
      }),
    ),
  );
  expect(taking.length).toBeGreaterThan(8);
  expect(taking.filter(({ method, address }) => !takes(method, address))).toEqual([]);
});
