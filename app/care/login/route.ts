import { CARE } from '@/lib/requests/care/addresses';
import { logIn } from '@/lib/requests/care/log-in';
import { readForm } from '@/lib/requests/care/read-form';
import { clientAddress } from '@/lib/requests/client-address';
import { loginPage } from '../login-page';
import { seeOther } from '../see-other';
import { refusedPage } from '../trouble-page';

/** The pages to which a login may lead. */
const OWN_PAGE = /^\/care(?:\/[\w.-]+)*(?:\?[\w=&%.+-]*)?$/;

/** Takes the password, and leads back to the page that was asked for. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if (!read.ok) return refusedPage(request, read.status, read.problems);
  const { posted } = read;
  const login = await logIn(posted.get('password') ?? '', clientAddress(), Date.now());
  const to = posted.get('to') ?? CARE;
  if (login.outcome !== 'admitted') return loginPage(request, new Map([['to', to]]), login);
  return seeOther(OWN_PAGE.test(to) ? to : CARE, { 'set-cookie': login.cookie });
}

/** Where a browser asks for this address itself, after going back. */
export const GET = (): Response => seeOther(CARE);
