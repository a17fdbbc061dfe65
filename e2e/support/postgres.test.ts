import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres } from './postgres';

describe('findPostgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const onPath = join(folder, 'opt');
  const byVersion = join(folder, 'postgresql');

  beforeAll(() => {
    for (const bin of ['opt', 'postgresql/9.6/bin', 'postgresql/15/bin', 'postgresql/17']) {
      mkdirSync(join(folder, bin), { recursive: true });
    }
    for (const bin of ['opt', 'postgresql/9.6/bin', 'postgresql/15/bin']) {
      writeFileSync(join(folder, bin, 'initdb'), '', { mode: 0o755 });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('A server on PATH goes before those that Debian keeps by version', () => {
    expect(findPostgres(`/nowhere:${onPath}`, byVersion)).toBe(onPath);
  });

  it('Without one on PATH, the newest version that has its programs is taken', () => {
    expect(findPostgres('/nowhere', byVersion)).toBe(join(byVersion, '15/bin'));
  });

  it('Where there is none, there is no folder', () => {
    expect(findPostgres('/nowhere', '/nowhere')).toBeUndefined();
  });
});
