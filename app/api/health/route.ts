import { logEvent } from '@/lib/log/log-event';
import { canTakeRequests } from '@/lib/requests/can-take-requests';
import type { WriteCheck } from '@/lib/requests/storage/can-write';
import { jsonAnswer } from '../json-answer';

export const dynamic = 'force-dynamic';

const FRESH_MS = 2000;
/** `at` is not of the clock, which can be set back. */
let last: { at: number; check: Promise<WriteCheck> } | undefined;
let wasWritable = true;

/** 200 when a request could be stored now, else 503 and why. An answer serves for two seconds, since each check writes. */
export async function GET(): Promise<Response> {
  const at = performance.now();
  if (!last || at - last.at > FRESH_MS) last = { at, check: check() };
  const checked = await last.check;
  return checked.ok
    ? jsonAnswer({ requests: 'writable' })
    : jsonAnswer({ requests: 'not writable', why: checked.why }, { status: 503 });
}

async function check(): Promise<WriteCheck> {
  const checked = await canTakeRequests();
  if (checked.ok !== wasWritable) logEvent(checked.ok ? 'requests-writable-again' : 'requests-not-writable');
  wasWritable = checked.ok;
  return checked;
}
