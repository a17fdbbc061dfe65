import { array, object, string } from 'zod/mini';
import type { FieldProblem } from '@/lib/requests/posted';

/** What came of a form that was sent. */
export type Answer =
  | { readonly kind: 'accepted'; readonly url: string }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'cancelled' };

export interface Posting {
  readonly answer: Promise<Answer>;
  /** Does nothing once all has left, since it may be stored by then. */
  readonly cancel: () => void;
}

const accepted = object({ url: string() });
const refused = object({ problems: array(object({ field: string(), message: string() })) });

const NO_ANSWER =
  'The connection broke off before the answer came. Nothing that you typed or chose is lost: send it again. It is stored once, however often you send it.';
const NOT_TAKEN =
  'The server could not take the request. Nothing that you typed or chose is lost: send it again later.';

/** Sends a form and tells how many bytes of it have left, which `fetch` cannot; answers always, and never throws. */
export function postForm(
  address: string,
  form: FormData,
  onProgress: (sent: number, total: number) => void,
): Posting {
  const request = new XMLHttpRequest();
  let isSent = false;
  const answer = new Promise<Answer>((resolve) => {
    const trouble = (message: string) =>
      resolve({ kind: 'refused', problems: [{ field: 'connection', message }] });
    request.upload.onprogress = ({ loaded, total }) => {
      isSent = loaded === total;
      onProgress(loaded, total);
    };
    request.onload = () => {
      const body = parsed(request.responseText);
      const yes = accepted.safeParse(body);
      const no = refused.safeParse(body);
      if (yes.success) resolve({ kind: 'accepted', url: yes.data.url });
      else if (no.success) resolve({ kind: 'refused', problems: no.data.problems });
      else trouble(NOT_TAKEN);
    };
    request.onerror = () => trouble(NO_ANSWER);
    request.onabort = () => resolve({ kind: 'cancelled' });
  });
  request.open('POST', address);
  request.setRequestHeader('accept', 'application/json');
  request.send(form);
  return { answer, cancel: () => isSent || request.abort() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
