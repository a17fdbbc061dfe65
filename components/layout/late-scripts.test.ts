import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadScriptsLate } from './late-scripts';

const PAGE = join('server', 'app', '[store]', 'page_client-reference-manifest.js');
let build: string;

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'recourse-build-'));
  mkdirSync(join(build, 'server', 'app', '[store]'), { recursive: true });
  mkdirSync(join(build, 'static', 'chunks'), { recursive: true });
  writeFileSync(
    join(build, 'build-manifest.json'),
    '{"rootMainFiles":["static/chunks/react.js"],"devFiles":[]}',
  );
  writeFileSync(join(build, PAGE), 'x={"moduleLoading":{"prefix":"/_next/"},"clientModules":{"a":{}}}');
});

afterEach(() => rmSync(build, { recursive: true }));

test("A built page loads one small script, which knows the framework's, and preloads nothing", () => {
  loadScriptsLate(build);
  const manifest = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8'));
  const [wake] = readdirSync(join(build, 'static', 'chunks'));
  expect(manifest).toEqual({ rootMainFiles: [`static/chunks/${wake}`], devFiles: [] });
  expect(wake).toMatch(/^wake-[0-9A-Z]{8}\.js$/);
  expect(readFileSync(join(build, 'static', 'chunks', wake ?? ''), 'utf8')).toContain(
    '"static/chunks/react.js"',
  );
  expect(readFileSync(join(build, PAGE), 'utf8')).toBe('x={"moduleLoading":null,"clientModules":{"a":{}}}');
});

test('A build that does not look as expected is refused, so that nothing is loaded by mistake', () => {
  writeFileSync(join(build, PAGE), 'x={"clientModules":{}}');
  expect(() => loadScriptsLate(build)).toThrow('does not say how scripts are preloaded');
});
