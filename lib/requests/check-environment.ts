import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logEvent } from '@/lib/log/log-event';
import { misspeltSettings } from './misspelt-settings';
import { SETTING_NAMES, settings } from './settings';

/** What a disk may recover from by itself; pages are read meanwhile. */
const PASSING = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'];

/**
 * Everything in the environment that keeps the site from being served as it was meant, a sentence each that names the
 * variable and repeats no value. Makes the data folder where it is missing.
 */
export function checkEnvironment(): readonly string[] {
  try {
    const { DATA_DIR } = settings();
    return [...misspeltSettings(process.env, SETTING_NAMES), ...folderProblems(DATA_DIR)];
  } catch (error) {
    return [error instanceof Error ? error.message : 'The environment cannot be read.'];
  }
}

function folderProblems(folder: string): string[] {
  const probe = join(folder, `.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
    return [];
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!PASSING.includes(code))
      return [
        `DATA_DIR: expected a folder that this user may write (${code}), such as DATA_DIR=/var/lib/recourse.`,
      ];
    logEvent('data-folder-not-writable', { error });
    return [];
  }
}
