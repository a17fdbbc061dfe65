import { sameSecret } from '../same-secret';
import { settings } from '../settings';
import { loginThrottle } from './login-throttle';
import { isSession, mintSession, SESSION_COOKIE, sessionHeader } from './session';

export type Login =
  | {
      readonly outcome: 'admitted' /** The header that keeps the browser admitted. */;
      readonly cookie: string;
    }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'wait'; readonly seconds: number };

/** Next loads a module more than once in one process; the tries are counted once all the same. */
const cache = globalThis as typeof globalThis & { recourseLogins?: ReturnType<typeof loginThrottle> };

/** Tries a password that came from an address of the network; nobody is admitted while none is set. */
export async function logIn(password: string, address: string, nowMs: number): Promise<Login> {
  const { CARE_PASSWORD } = settings();
  cache.recourseLogins ??= loginThrottle();
  const seconds = await cache.recourseLogins.count(address);
  if (seconds > 0) return { outcome: 'wait', seconds };
  if (CARE_PASSWORD === undefined || !sameSecret(CARE_PASSWORD, password)) return { outcome: 'wrong' };
  await cache.recourseLogins.forget(address);
  return { outcome: 'admitted', cookie: sessionHeader(mintSession(CARE_PASSWORD, nowMs), isSecure()) };
}

/** Whether a browser has a session of the care desk that still holds. */
export function hasSession(request: Request, nowMs: number): boolean {
  const { CARE_PASSWORD } = settings();
  const session = cookieOf(request);
  return CARE_PASSWORD !== undefined && session !== undefined && isSession(session, CARE_PASSWORD, nowMs);
}

/** The header that takes a browser's session away. */
export const endedSession = (): string => sessionHeader('', isSecure());

const isSecure = () => settings().SITE_URL.startsWith('https:');

function cookieOf(request: Request): string | undefined {
  const cookies = request.headers.get('cookie')?.split('; ') ?? [];
  return cookies.find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1);
}
