import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from './open-database';
import type { Database } from './schema';

/** A folder for one test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recourse-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A database for one test, closed after it; in a folder of its own, or in the one given. */
export async function temporaryDatabase(folder?: string): Promise<Database> {
  const db = await openDatabase(folder ?? (await temporaryFolder()));
  onTestFinished(() => db.destroy());
  return db;
}
