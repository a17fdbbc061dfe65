import { randomUUID } from 'node:crypto';
import type { Acknowledged } from '../stress/shopper';
import { CARE } from '../support/care';
import { photo } from '../support/photo';
import { TYPED } from '../support/request';

/** What can still be done while something is wrong. */
export interface Possible {
  /** Stored requests can be read. */
  readonly reading: boolean;
  /** Requests can be stored. */
  readonly storing: boolean;
  /** False where no policy is in force yet, by the clock: estimates and requests are refused in words. */
  readonly judging?: boolean;
}

const STACK = /\bat .+\.[jt]s:\d+|node_modules|Internal Server Error/;
const REFERENCE = /\bKW-\w{4}-\w{4}\b/;
const FORM = {
  procedure: 'cancel',
  stage: 'shipped',
  orderTotal: '100.00',
  shippingPaid: '15.00',
  orderNumber: 'KW-100200',
  product: TYPED.Product,
  description: TYPED['What happened'],
  name: TYPED['Your name'],
  email: TYPED['Your e-mail address'],
};

/** Everything that does not say in words what cannot be done now, each in a sentence; and what `/api/health` says. */
export async function saysSo(
  site: string,
  own: Acknowledged,
  { reading, storing, judging = true }: Possible,
): Promise<{ said: string; faults: string[] }> {
  const page = new URL(own.url, site);
  const json = new URL(`/api${own.url}`, site);
  const asked = await Promise.all([
    expecting(
      'The form',
      judging ? (storing ? 303 : 503) : 400,
      sendForm(site),
      storing ? undefined : isKept,
    ),
    expecting(
      'The request as JSON',
      judging ? (storing ? 201 : 503) : 400,
      sendJson(site),
      storing ? undefined : /try again/i,
    ),
    expecting('The request’s page', reading ? 200 : 503, fetch(page), reading ? undefined : /Not available/),
    expecting('The request’s JSON', reading ? 200 : 503, fetch(json), reading ? undefined : /Try again/),
    expecting('The care desk', reading ? 200 : 503, careDesk(site), reading ? undefined : /did not work/),
    expecting('The lost link', storing ? 200 : 503, lostLink(site, own), storing ? undefined : /try again/i),
  ]);
  const health = await fetch(new URL('/api/health', site));
  const { why = '' } = (await health.json()) as { why?: string };
  const healthFault = health.status === (storing ? 200 : 503) && (storing || why.endsWith('.'));
  return {
    said: why || 'writable',
    faults: [...asked.flat(), ...(healthFault ? [] : [`/api/health answers ${health.status}, "${why}".`])],
  };
}

async function expecting(
  name: string,
  status: number,
  asked: Promise<Response>,
  words?: RegExp | ((text: string) => string[]),
): Promise<string[]> {
  const answer = await asked.catch(() => undefined);
  const text = (await answer?.text()) ?? '';
  return [
    ...(answer?.status === status ? [] : [`${name} answers ${answer?.status ?? 'nothing'}, not ${status}.`]),
    ...(STACK.test(text) ? [`${name} shows a stack.`] : []),
    ...(words instanceof RegExp && !words.test(text) ? [`${name} does not say why.`] : []),
    ...(typeof words === 'function' ? words(text) : []),
  ];
}

/** The form again with everything that was typed, and no reference. */
function isKept(page: string): string[] {
  const lost = Object.values(FORM).filter((typed) => !page.includes(typed));
  const shown = page.replaceAll(FORM.orderNumber, '');
  return [
    ...lost.map((typed) => `The form has lost "${typed}".`),
    ...(/could not be stored, and nothing was sent/.test(page) ? [] : ['The form does not say why.']),
    ...(REFERENCE.test(shown) ? ['The form shows a reference.'] : []),
  ];
}

async function sendForm(site: string): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...FORM, idempotencyKey: randomUUID() }))
    body.set(name, value);
  const { name, mimeType: type, buffer } = await photo('lamp.jpg');
  body.set('attachments', new Blob([new Uint8Array(buffer)], { type }), name);
  const headers = { accept: 'text/html' };
  return fetch(new URL('/api/kwoking/requests', site), { method: 'POST', body, headers, redirect: 'manual' });
}

const sendJson = (site: string) =>
  fetch(new URL('/api/kwoking/requests', site), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...FORM, idempotencyKey: randomUUID() }),
  });

async function careDesk(site: string): Promise<Response> {
  const body = new URLSearchParams({ password: CARE.CARE_PASSWORD });
  const login = await fetch(new URL('/care/login', site), { method: 'POST', body, redirect: 'manual' });
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  return fetch(new URL('/care', site), { headers: { cookie } });
}

const lostLink = (site: string, { number, reference }: Acknowledged) =>
  fetch(new URL('/kwoking/requests/lost', site), {
    method: 'POST',
    headers: { accept: 'text/html' },
    body: new URLSearchParams({ reference, email: `shopper-${number}@example.com` }),
  });
