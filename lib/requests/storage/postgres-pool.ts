import { Socket } from 'node:net';
import { type ClientBase, Pool, type PoolConfig, types } from 'pg';

const CONNECT_MS = 5_000;
const STATEMENT_MS = 10_000;
const IDLE_IN_TRANSACTION_MS = 15_000;
/** Longer than whatever a server that is alive may take to answer, and than a connection waits in the pool. */
const SILENCE_MS = 20_000;
const INT8 = 20;

/**
 * Ten connections at most, opened when they are needed. Nothing waits for ever: five seconds for a connection, ten for
 * a statement, and a connection on which nothing arrives for twenty is given up, since its server is gone.
 */
export function postgresPool(url: string): Pool {
  return guarded({
    ...common(url),
    connectionTimeoutMillis: CONNECT_MS,
    stream: () => {
      const socket = new Socket().setTimeout(SILENCE_MS);
      return socket.on('timeout', () => socket.destroy(new Error('The database server went silent')));
    },
    // By statements: a pooler such as PgBouncer refuses the same settings at the start of a connection.
    onConnect: async (client) => {
      await client.query(`set statement_timeout = ${STATEMENT_MS}`);
      await client.query(`set idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS}`);
    },
  });
}

/** One connection whose statements may take as long as they need: for migrations and for moving house. */
export function patientConnection(url: string): Pool {
  return guarded({ ...common(url), connectionTimeoutMillis: CONNECT_MS, max: 1 });
}

function common(url: string): PoolConfig {
  return {
    connectionString: url,
    application_name: 'recourse',
    keepAlive: true,
    types: { getTypeParser: numbersForCounts },
  };
}

/** A lost connection is an event, and one without a listener ends the process. The pool has dropped it by then. */
function guarded(config: PoolConfig): Pool {
  const ignore = () => undefined;
  const pool = new Pool(config).on('error', ignore);
  return pool.on('connect', (client: ClientBase) => client.on('error', ignore));
}

/** pg gives a count as text, because a larger one would not fit a number. */
function numbersForCounts(oid: number, format?: 'text' | 'binary') {
  return oid === INT8 ? Number : types.getTypeParser(oid, format as 'text');
}
