import { openSpool } from './photos/spool';
import { canWrite, type WriteCheck } from './storage/can-write';
import { database } from './storage/open-database';
import { troubleInWords } from './storage/trouble-in-words';

/** Whether a request with a photo could be stored now; never throws. Photos arrive in the data folder, wherever the database is. */
export async function canTakeRequests(): Promise<WriteCheck> {
  try {
    const checked = await canWrite(await database());
    if (checked.ok) await (await openSpool()).close();
    return checked;
  } catch (error) {
    return { ok: false, why: troubleInWords(error) };
  }
}
