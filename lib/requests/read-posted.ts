import { z } from 'zod';
import { PHOTO_FIELD } from './photos/photo-limits';
import { readMultipart } from './photos/read-multipart';
import type { Posted, PostedRead } from './posted';
import { LARGEST_TEXT, textsOf, tooMuchText } from './posted-texts';
import { readUpTo } from './read-up-to';
import { Refusal } from './refusal';

const jsonBody = z.record(z.string(), z.string());

/**
 * Reads a posted request, whether a form or JSON, without ever holding more of it than allowed. Photos come with a form
 * only, in the one field named, and are the caller's to `release`; of a request that is refused nothing is left.
 */
export async function readPosted(request: Request, photoField: string = PHOTO_FIELD): Promise<PostedRead> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'multipart/form-data') return readMultipart(request, photoField);
  try {
    return { ok: true, posted: await readTexts(request, type), photos: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, status: error.status, problems: [error.problem], posted: new Map() };
  }
}

async function readTexts(request: Request, type: string | undefined): Promise<Posted> {
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    const message = 'Send the request as a form (multipart/form-data) or as JSON (application/json).';
    throw new Refusal(415, { field: 'content-type', message });
  }
  const bytes = await readUpTo(request, LARGEST_TEXT);
  if (!bytes) throw tooMuchText();
  const text = new TextDecoder().decode(bytes);
  return textsOf(type === 'application/json' ? readJson(text) : new URLSearchParams(text));
}

function readJson(text: string): Iterable<readonly [string, string]> {
  const parsed = jsonBody.safeParse(parseJson(text));
  if (parsed.success) return Object.entries(parsed.data);
  const field = String(parsed.error.issues[0]?.path[0] ?? 'body');
  throw new Refusal(400, { field, message: `${field}: send one JSON object whose values are texts.` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
