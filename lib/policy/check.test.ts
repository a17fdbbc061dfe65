import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentFolder } from './stores';
import { edit, VERSION } from './temporary-store.test-support';

/** A folder with a `content` of Kwoking alone, in whole or without some of it; gone when the test is over. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(contentFolder(), 'kwoking'), join(folder, 'content', 'kwoking'), { recursive: true });
  return folder;
}

function policy(cwd: string, ...given: readonly string[]) {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), '--tsconfig', resolve('tsconfig.json')];
  const run = spawnSync(process.execPath, [...command, resolve('lib/policy/check.ts'), ...given], {
    cwd,
    encoding: 'utf8',
  });
  return { code: run.status, text: run.stdout, error: run.stderr };
}

describe('npm run policy', () => {
  test('A sound policy exits with 0, in lines of at most 100 columns', () => {
    const { code, text } = policy(project());
    expect(code).toBe(0);
    expect(text).toContain('✓ Every path reaches exactly one outcome.\n  27 paths');
    expect(text).toContain('→ Where the policy works against itself.');
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('A fault exits with 1, and machines read it as JSON', () => {
    const folder = project();
    const before = 'figures: { window: 48 hours, fee: 10 % }';
    edit(
      join(folder, 'content'),
      `${VERSION}/clauses/cancel.yaml`,
      before,
      `${before.slice(0, -2)}, idle: 7 % }`,
    );
    const { code, text } = policy(folder, 'kwoking', '--json');
    expect(code).toBe(1);
    const { ok, stores } = JSON.parse(text);
    expect(ok).toBe(false);
    const broken = stores[0].versions[0].proofs.filter((proof: { holds: boolean }) => !proof.holds);
    expect(broken.map(({ id }: { id: string }) => id)).toEqual(['figures-used']);
  });

  test('A missing folder of articles is a mistake in words', () => {
    const folder = project();
    rmSync(join(folder, 'content', 'kwoking', 'articles'), { recursive: true });
    const { code, text, error } = policy(folder);
    expect(code).toBe(1);
    expect(error).toBe('');
    expect(text).toContain('kwoking/articles at the top: expected a folder of articles.');
  });

  test('A store that does not exist, and an option that does not, are said as such', () => {
    const folder = project();
    const missing = policy(folder, 'nobody');
    expect([missing.code, missing.text]).toEqual([1, expect.stringContaining('nobody/store.yaml')]);
    const wrong = policy(folder, '--jsn');
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('--jsn: no such option')]);
  });
});
