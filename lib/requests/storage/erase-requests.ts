import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/** What was kept outside the database of the requests erased: their photos' hashes, and the ids of their messages. */
export interface LeftBehind {
  readonly hashes: readonly string[];
  readonly messages: readonly string[];
}

/**
 * Erases requests with their steps, attachments and messages, all or none; those that are not there are erased already.
 * Of the photos, only those that no other request names are given back. Throws where the database cannot be written.
 */
export function eraseRequests(db: Database, references: readonly string[]): Promise<LeftBehind> {
  if (references.length === 0) return Promise.resolve({ hashes: [], messages: [] });
  return inTransaction(db, async (transaction) => {
    const messages = await transaction
      .deleteFrom('outbox')
      .where('reference', 'in', references)
      .returning('id')
      .execute();
    const pictures = await transaction
      .deleteFrom('attachments')
      .where('reference', 'in', references)
      .returning('hash')
      .execute();
    await transaction.deleteFrom('timeline').where('reference', 'in', references).execute();
    await transaction.deleteFrom('requests').where('reference', 'in', references).execute();
    const hashes = [...new Set(pictures.map(({ hash }) => hash))];
    const others = await transaction
      .selectFrom('attachments')
      .select('hash')
      .where('hash', 'in', hashes.length > 0 ? hashes : [''])
      .execute();
    const named = new Set(others.map(({ hash }) => hash));
    return { hashes: hashes.filter((hash) => !named.has(hash)), messages: messages.map(({ id }) => id) };
  });
}
