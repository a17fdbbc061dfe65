import { z } from 'zod';
import type { FieldProblem, Posted } from './submit-request';

/** How many bytes a request may have while it holds no photos. */
const LARGEST_BODY = 256 * 1024;

export type PostedRead =
  | { readonly ok: true; readonly posted: Posted }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly problems: readonly FieldProblem[] };

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded'];
const jsonBody = z.record(z.string(), z.string());

/** Reads a posted request, whether a form or JSON, without ever holding more of it than allowed. */
export async function readPosted(request: Request): Promise<PostedRead> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!FORMS.includes(type) && type !== 'application/json') {
    return refused(
      415,
      'content-type',
      'Send the request as a form (multipart/form-data) or as JSON (application/json).',
    );
  }
  const bytes = await readUpTo(request, LARGEST_BODY);
  if (!bytes)
    return refused(413, 'body', `The request is too large. It may have at most ${LARGEST_BODY / 1024} kB.`);
  return type === 'application/json'
    ? readJson(bytes)
    : readForm(bytes, request.headers.get('content-type') ?? '');
}

function readJson(bytes: Uint8Array): PostedRead {
  const parsed = jsonBody.safeParse(parseJson(new TextDecoder().decode(bytes)));
  if (parsed.success) return { ok: true, posted: withoutEmpty(Object.entries(parsed.data)) };
  const field = String(parsed.error.issues[0]?.path[0] ?? 'body');
  return refused(400, field, `${field}: send one JSON object whose values are texts.`);
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<PostedRead> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    const files = [...form].filter(([, value]) => value instanceof File && value.size > 0);
    if (files.length > 0) {
      return refused(
        400,
        'attachments',
        'attachments: photos cannot be sent here. E-mail them to customer care with your reference.',
      );
    }
    const names = [...form]
      .filter(([, value]) => typeof value === 'string' && value !== '')
      .map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) return refused(400, twice, `${twice} is given more than once. Give it once.`);
    return {
      ok: true,
      posted: withoutEmpty(
        [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
      ),
    };
  } catch {
    return refused(400, 'body', 'The form could not be read. Send it again.');
  }
}

async function readUpTo(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const withoutEmpty = (entries: Iterable<readonly [string, string]>): Posted =>
  new Map([...entries].filter(([, value]) => value !== ''));

const refused = (status: 400 | 413 | 415, field: string, message: string): PostedRead => ({
  ok: false,
  status,
  problems: [{ field, message }],
});
