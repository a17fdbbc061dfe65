import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = 'E2E_DATA_DIR';

/**
 * A fresh folder for what the shop under test stores, one a run, removed when the run ends.
 * Playwright reads its configuration again in every worker; they inherit the folder through the environment.
 */
export function temporaryDataFolder(): string {
  const inherited = process.env[MEMORY];
  if (inherited) return inherited;
  const folder = mkdtempSync(join(tmpdir(), 'recourse-e2e-'));
  process.env[MEMORY] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
