import { careResponse } from '@/components/care/care-response';
import { LoginView } from '@/components/care/login-view';
import { LOGIN } from '@/lib/requests/care/addresses';
import type { Login } from '@/lib/requests/care/log-in';
import type { Posted } from '@/lib/requests/posted';
import { waitWords } from '@/lib/requests/wait-words';

type Refused = Exclude<Login, { outcome: 'admitted' }>;

/**
 * The login form in place of a page. It leads back to the page or, where a form was posted, sends that form on; it says
 * why a try was refused.
 */
export function loginPage(request: Request, form?: Posted, refused?: Refused): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const isLogin = pathname === LOGIN;
  const kept = form ? [...form] : [['to', pathname + search] as const];
  const content = (
    <LoginView
      action={form ? pathname : LOGIN}
      kept={kept}
      interrupted={form !== undefined && !isLogin}
      problem={refused && problemWords(refused)}
    />
  );
  const status = refused?.outcome === 'wait' ? 429 : 403;
  const title = refused ? 'Error: log in' : 'Log in';
  return careResponse(request, {
    title,
    content,
    status,
    admitted: false,
    headers: {
      ...(refused?.outcome === 'wait' && { 'retry-after': String(refused.seconds) }),
      // A link in a mail opened elsewhere: the browser keeps the session back until this site itself asks.
      ...(request.method === 'GET' &&
        request.headers.get('sec-fetch-site') === 'cross-site' && { refresh: '0' }),
    },
  });
}

const problemWords = (refused: Refused): string =>
  refused.outcome === 'wait'
    ? `Too many tries. Wait ${waitWords(refused.seconds)}, then try again.`
    : 'This is not the password. Try again.';
