import { hasSession, logIn } from '@/lib/requests/care/log-in';
import { readForm } from '@/lib/requests/care/read-form';
import { clientAddress } from '@/lib/requests/client-address';
import type { Posted } from '@/lib/requests/posted';
import { loginPage } from './login-page';
import { refusedPage, troublePage } from './trouble-page';

/** Answers a page of the care desk to whoever is logged in; to others the login form, which leads back to the page. */
export async function enter(request: Request, answer: () => Promise<Response>): Promise<Response> {
  if (hasSession(request, Date.now())) return answer().catch((error) => troublePage(request, error));
  return loginPage(request);
}

/**
 * Takes a form of the care desk from whoever is logged in. Where the session has ended it asks for the password and keeps the
 * form; the same form, with the password, is then taken.
 */
export async function enterWithForm(
  request: Request,
  answer: (form: Posted) => Promise<Response>,
): Promise<Response> {
  const read = await readForm(request);
  if (!read.ok) return refusedPage(request, read.status, read.problems);
  const form = new Map([...read.posted].filter(([name]) => name !== 'password'));
  const taken = () => answer(form).catch((error) => troublePage(request, error, form));
  if (hasSession(request, Date.now())) return taken();
  const password = read.posted.get('password');
  const login = password ? await logIn(password, clientAddress(), Date.now()) : undefined;
  if (login?.outcome !== 'admitted') return loginPage(request, form, login);
  const answered = await taken();
  answered.headers.append('set-cookie', login.cookie);
  return answered;
}
