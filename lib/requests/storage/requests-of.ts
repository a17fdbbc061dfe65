import { sql } from 'kysely';
import type { Database } from './schema';

/** The references of every request with an e-mail address, oldest first; capitals and small letters count alike. */
export async function requestsOf(db: Database, email: string): Promise<string[]> {
  const typed = email.trim();
  const rows = await db
    .selectFrom('requests')
    .select('reference')
    .where(({ eb, or, ref }) =>
      or([eb('email', '=', typed), eb(sql<string>`lower(${ref('email')})`, '=', typed.toLowerCase())]),
    )
    .orderBy('created_at')
    .orderBy('reference')
    .execute();
  return rows.map(({ reference }) => reference);
}

/** The references of the requests that were closed before a moment (ISO 8601 in UTC). */
export async function closedBefore(db: Database, moment: string): Promise<string[]> {
  const rows = await db
    .selectFrom('requests')
    .select('reference')
    .where('status', '=', 'closed')
    .where('status_at', '<', moment)
    .execute();
  return rows.map(({ reference }) => reference);
}
