import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished, TestRunner, vi } from 'vitest';
import { closeDatabase, openDatabase, type Place } from './open-database';
import type { Database } from './schema';
import { temporaryFolder } from './temporary-folder.test-support';

let ownDatabase: Promise<string> | undefined;
let schemas = 0;

/**
 * An empty place for one test, removed after it: a folder, and where the tests run on PostgreSQL a database there too.
 * Skips the test where they should and there is no server.
 */
export async function temporaryPlace(): Promise<Place> {
  const place = { DATA_DIR: await temporaryFolder() };
  const server = inject('postgres');
  if (!server) return place;
  if ('missing' in server) throw skipped(server.missing);
  return { ...place, DATABASE_URL: await temporaryPostgres(server.url) };
}

/** A database for one test, closed after it; in a place of its own, or in the one given. */
export async function temporaryDatabase(place?: Place): Promise<Database> {
  const db = await openDatabase(place ?? (await temporaryPlace()));
  onTestFinished(() => db.destroy());
  return db;
}

/** Sets the environment, so that the app's own database is at a temporary place until the test ends. */
export async function temporaryEnvironment(): Promise<Place> {
  const place = await temporaryPlace();
  vi.stubEnv('DATA_DIR', place.DATA_DIR);
  vi.stubEnv('DATABASE_URL', place.DATABASE_URL);
  onTestFinished(async () => {
    await closeDatabase();
    vi.unstubAllEnvs();
  });
  return place;
}

/** Ends the running test at once, as one that could not be run. */
function skipped(why: string): Error {
  TestRunner.getCurrentTest()?.context.skip(why);
  return new Error(`Only a test can be skipped: ${why}`);
}

/** A schema a test in one database a file of tests: making a database takes longer than most tests. */
async function temporaryPostgres(server: string): Promise<string> {
  ownDatabase ??= makeDatabase(server);
  const url = await ownDatabase;
  const schema = `test_${++schemas}`;
  await command(url, `create schema ${schema}`);
  onTestFinished(() => command(url, `drop schema ${schema} cascade`));
  return `${url}?options=-csearch_path%3D${schema}`;
}

async function makeDatabase(server: string): Promise<string> {
  const name = `file-${randomUUID()}`;
  await command(server, `create database "${name}"`);
  return new URL(`/${name}`, server).href;
}

async function command(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
