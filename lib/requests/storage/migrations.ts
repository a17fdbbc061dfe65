import type { Kysely, Migration } from 'kysely';

/**
 * Every change of the tables, by name; they run in the order of their names. A shipped one is never edited.
 * Text and integer columns only, no triggers, no sequences: PostgreSQL runs the same ones.
 */
export const migrations: Record<string, Migration> = {
  '0001-requests': { up: createRequests },
  '0002-write-check': { up: createWriteCheck },
};

async function createRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('requests')
    .addColumn('reference', 'text', (column) => column.notNull().primaryKey())
    .addColumn('store', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('procedure', 'text', (column) => column.notNull())
    .addColumn('policy_version', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('estimate', 'text', (column) => column.notNull())
    .addColumn('order_number', 'text', (column) => column.notNull())
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('requests_store_idempotency_key', ['store', 'idempotency_key'])
    .execute();

  await db.schema
    .createTable('timeline')
    .addColumn('reference', 'text', (column) => column.notNull().references('requests.reference'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addPrimaryKeyConstraint('timeline_primary_key', ['reference', 'position'])
    .execute();
}

async function createWriteCheck(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('write_check')
    .addColumn('id', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('filler', 'text', (column) => column.notNull())
    .execute();
}
