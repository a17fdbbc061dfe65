import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './browser';

describe('findBrowser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));

  beforeAll(() => {
    writeFileSync(join(folder, 'chromium'), 'a file that cannot be run');
    writeFileSync(join(folder, 'google-chrome'), '', { mode: 0o755 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('CHROMIUM_PATH goes before everything else', () => {
    expect(findBrowser({ CHROMIUM_PATH: '/opt/chromium', PATH: folder })).toBe('/opt/chromium');
  });

  it('The first browser on PATH that can be run is taken', () => {
    expect(findBrowser({ CHROMIUM_PATH: '', PATH: `/nowhere:${folder}` })).toBe(
      join(folder, 'google-chrome'),
    );
  });

  it('Without a browser on PATH there is no path', () => {
    expect(findBrowser({ PATH: '/nowhere' })).toBeUndefined();
    expect(findBrowser({})).toBeUndefined();
  });
});
