import { createHmac, scryptSync } from 'node:crypto';
import { sameSecret } from '../same-secret';

const HOURS = 12;
const SECONDS = HOURS * 3600;
const KEY_BYTES = 32;
/** By how much the clocks of two processes may differ. */
const DRIFT_MS = 5 * 60 * 1000;

/** The cookie that a browser sends back with every page of the care desk. */
export const SESSION_COOKIE = 'care';

/** A new session of the care desk: when it ends, signed by whoever knows the password. Another password ends it. */
export function mintSession(password: string, nowMs: number): string {
  const ends = String(nowMs + SECONDS * 1000);
  return `${ends}.${sign(ends, password)}`;
}

/**
 * Whether a session was minted with this password, and has not ended: it holds for twelve hours, the last moment not included.
 * One that would hold for longer was minted before the clock was set back, and has ended.
 */
export function isSession(session: string, password: string, nowMs: number): boolean {
  const [ends = '', signature = ''] = session.split('.');
  const leftMs = Number(ends) - nowMs;
  return sameSecret(sign(ends, password), signature) && leftMs > 0 && leftMs <= SECONDS * 1000 + DRIFT_MS;
}

/** The header that gives a browser a session; an empty one takes it away. `secure` where the site has TLS. */
export const sessionHeader = (session: string, secure: boolean): string =>
  [
    `${SESSION_COOKIE}=${session}`,
    'Path=/care',
    `Max-Age=${session ? SECONDS : 0}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

const sign = (text: string, password: string) =>
  createHmac('sha256', keyFrom(password)).update(text).digest('base64url');

let last: { readonly password: string; readonly key: Buffer } | undefined;

/** Slow on purpose, so that a stolen session does not give the password away; worked out once. */
function keyFrom(password: string): Buffer {
  if (last?.password !== password)
    last = { password, key: scryptSync(password, 'recourse care desk', KEY_BYTES) };
  return last.key;
}
