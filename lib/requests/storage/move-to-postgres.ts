import { type Kysely, sql } from 'kysely';
import type { Database } from './schema';
import { type Row, TableContent } from './table-content';

/** Tables of any name: whatever the migrations make moves, so that no new table is forgotten here. */
type AnyTables = Kysely<Record<string, Row>>;

const BATCH = 200;
/** Holds nothing that anyone would miss. */
const NOT_MOVED = 'write_check';

/**
 * Copies every table from SQLite into an empty PostgreSQL, all or nothing, and reads it back to compare; `tell` gets a
 * line a table. Neither takes other writes meanwhile. Throws where there are rows already, and where a table would
 * not arrive as it left: nothing is written then.
 */
export async function moveToPostgres(
  from: Database,
  to: Database,
  tell: (line: string) => void,
): Promise<void> {
  await from.transaction().execute((reading) =>
    to.transaction().execute(async (writing) => {
      for (const table of await tablesIn(reading)) {
        tell(await moveTable(table, asAny(reading), asAny(writing)));
      }
    }),
  );
}

const asAny = (db: Kysely<never> | Database) => db as unknown as AnyTables;

/** In the order in which they were made, so that a row arrives after the one it refers to. */
async function tablesIn(source: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema
    where type = 'table' and name not like 'sqlite%' and name not like 'kysely%' and name <> ${NOT_MOVED}
    order by rowid`.execute(source);
  return rows.map(({ name }) => name);
}

async function moveTable(table: string, from: AnyTables, to: AnyTables): Promise<string> {
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(to);
  if ((await contentOf(rowsThere(table, to))).rows > 0) {
    throw new Error(`There are rows in ${table} already: requests move into an empty database only`);
  }
  const left = await copy(table, from, to);
  const arrived = await contentOf(rowsThere(table, to));
  if (arrived.rows !== left.rows || arrived.sum !== left.sum) {
    throw new Error(`${table} would not arrive as it left (rows: ${left.rows}, then ${arrived.rows})`);
  }
  return `${arrived.rows} in ${table}, sum ${arrived.sum.slice(0, 16)}`;
}

async function copy(table: string, from: AnyTables, to: AnyTables): Promise<TableContent> {
  const content = new TableContent();
  let batch: Row[] = [];
  const insert = async () => {
    if (batch.length > 0) await to.insertInto(table).values(batch).execute();
    batch = [];
  };
  for await (const row of from.selectFrom(table).selectAll().orderBy(sql`rowid`).stream()) {
    content.add(row);
    batch.push(row);
    if (batch.length === BATCH) await insert();
  }
  await insert();
  return content;
}

async function contentOf(rows: AsyncIterable<Row>): Promise<TableContent> {
  const content = new TableContent();
  for await (const row of rows) content.add(row);
  return content;
}

/** What PostgreSQL has, a batch at a time; pg alone would hold a whole table in memory. */
async function* rowsThere(table: string, db: AnyTables): AsyncIterable<Row> {
  await sql`declare there cursor for select * from ${sql.table(table)}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(BATCH)} from there`.execute(db);
    if (rows.length === 0) break;
    yield* rows;
  }
  await sql`close there`.execute(db);
}
