import type { Database } from '../storage/schema';
import type { Message } from './types';

/** The ids of the messages about earlier steps of the same request to the same recipient, oldest first. */
export async function earlierMessages(
  db: Database,
  { reference, recipient, position }: Message,
): Promise<string[]> {
  const ofRecipient = db
    .selectFrom('outbox')
    .select('id')
    .where('reference', '=', reference)
    .where('recipient', '=', recipient)
    .orderBy('position');
  // Where the link is sent once more, every step's message comes before it.
  const earlier =
    position === null
      ? ofRecipient.where('position', 'is not', null)
      : ofRecipient.where('position', '<', position);
  return (await earlier.execute()).map(({ id }) => id);
}
