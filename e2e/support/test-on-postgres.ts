import type { TestProject } from 'vitest/node';
import { findPostgres } from './postgres';
import { type PostgresServer, startPostgres } from './postgres-server';

/** The test server's address, or why there is none. */
export type TestServer = { readonly url: string } | { readonly missing: string };

declare module 'vitest' {
  interface ProvidedContext {
    postgres?: TestServer;
  }
}

/** Vitest calls it before the tests that run on PostgreSQL too, and what it answers with after them. */
export default async function testOnPostgres(project: TestProject): Promise<PostgresServer['stop'] | void> {
  try {
    const server = await startFound();
    project.provide('postgres', { url: server.url });
    return server.stop;
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    console.log(`The tests on PostgreSQL are skipped: ${missing}`);
    project.provide('postgres', { missing });
  }
}

async function startFound(): Promise<PostgresServer> {
  const bin = findPostgres();
  if (!bin)
    throw new Error('no server on PATH; `npx tsx e2e/support/ensure-postgres.ts` installs one as root');
  return startPostgres(bin);
}
