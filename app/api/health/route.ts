import { canWrite } from '@/lib/requests/storage/can-write';
import { database } from '@/lib/requests/storage/open-database';
import { jsonAnswer } from '../json-answer';

export const dynamic = 'force-dynamic';

const FRESH_MS = 2000;
let last: { at: number; healthy: Promise<boolean> } | undefined;

/** 200 when a request could be stored now, else 503. An answer serves for two seconds, since each check writes. */
export async function GET(): Promise<Response> {
  if (!last || Date.now() - last.at > FRESH_MS) last = { at: Date.now(), healthy: check() };
  const healthy = await last.healthy;
  return jsonAnswer({ requests: healthy ? 'writable' : 'not writable' }, { status: healthy ? 200 : 503 });
}

const check = () =>
  database()
    .then(canWrite)
    .catch(() => false);
