import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Every change of the tables, by name; they run in the order of their names. A shipped one is never edited.
 * Text and integer columns only, no triggers, no sequences: PostgreSQL runs the same ones.
 */
export const migrations: Record<string, Migration> = {
  '0001-requests': { up: createRequests },
  '0002-write-check': { up: createWriteCheck },
  '0003-steps': { up: createSteps },
  '0004-searches': { up: createSearches },
  '0005-searches-since': { up: addSearchesSince },
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

async function createSteps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('requests')
    .addColumn('status', 'text', (column) => column.notNull().defaultTo('requested'))
    .execute();
  await db.schema
    .alterTable('requests')
    .addColumn('status_at', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`update requests set status_at = created_at`.execute(db);
  await db.schema.createIndex('requests_by_status').on('requests').columns(['status', 'status_at']).execute();
  await db.schema.createIndex('requests_by_email').on('requests').column('email').execute();

  await db.schema
    .alterTable('timeline')
    .addColumn('actor', 'text', (column) => column.notNull().defaultTo('shopper'))
    .execute();
  await db.schema
    .alterTable('timeline')
    .addColumn('details', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();

  await db.schema
    .createTable('attachments')
    .addColumn('reference', 'text', (column) => column.notNull().references('requests.reference'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('attachments_primary_key', ['reference', 'position'])
    .execute();
  await db.schema.createIndex('attachments_by_hash').on('attachments').column('hash').execute();

  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().references('requests.reference'))
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('position', 'integer')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('error', 'text')
    .execute();
  await db.schema.createIndex('outbox_by_state').on('outbox').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('outbox_by_reference').on('outbox').column('reference').execute();
}

async function createSearches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('searches')
    .addColumn('store', 'text', (column) => column.notNull())
    .addColumn('print', 'text', (column) => column.notNull())
    .addColumn('words', 'text')
    .addColumn('times', 'integer', (column) => column.notNull())
    .addColumn('last_on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('searches_primary_key', ['store', 'print'])
    .execute();
}

/** Of a search that was counted before, only its last day is known. */
async function addSearchesSince(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('searches')
    .addColumn('first_on', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`update searches set first_on = last_on`.execute(db);
}
