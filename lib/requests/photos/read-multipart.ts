import { logEvent } from '@/lib/log/log-event';
import type { FieldProblem, PostedRead } from '../posted';
import { LARGEST_TEXT, textsOf, tooMuchText, withoutEmpty } from '../posted-texts';
import { Refusal } from '../refusal';
import { LARGEST_FORM, type Parts, parseMultipart } from './parse-multipart';
import { type PostedPhoto, release } from './posted-photo';
import { type Allowance, receivePhoto, wholeAllowance } from './receive-photo';

type Texts = (readonly [string, string])[];

/**
 * Reads a form with photos as it arrives, and no further than to what is too much of it. The photos are on the disk, for
 * the caller to `release`; of a form that is refused nothing is left. A page's form sends its photos last, so that all
 * that was typed is known when one of them is refused.
 */
export async function readMultipart(request: Request, photoField: string): Promise<PostedRead> {
  const texts: Texts = [];
  const places: (PostedPhoto | undefined)[] = [];
  const photos = () => places.filter((photo) => photo !== undefined);
  const body = request.body ?? new Blob().stream();
  try {
    const type = request.headers.get('content-type') ?? '';
    await parseMultipart(type, body, collect(photoField, texts, places, allowance(request)));
    return { ok: true, posted: textsOf(texts), photos: photos() };
  } catch (error) {
    await release(photos());
    void discard(body);
    if (error instanceof Refusal && error.cause) logEvent('photo-not-taken', { error: error.cause });
    const { status, problem } = error instanceof Refusal ? error : UNREADABLE;
    return { ok: false, status, problems: [problem], posted: new Map(withoutEmpty(texts)) };
  }
}

function collect(
  photoField: string,
  texts: Texts,
  places: (PostedPhoto | undefined)[],
  left: Allowance,
): Parts {
  let size = 0;
  return {
    text(field, value) {
      size += Buffer.byteLength(field) + Buffer.byteLength(value);
      if (size > LARGEST_TEXT) throw tooMuchText();
      texts.push([field, value]);
    },
    async file(field, stream, fileName) {
      if (field !== photoField) {
        for await (const _ of stream) throw new Refusal(400, otherField(field, photoField));
        return;
      }
      const place = places.push(undefined) - 1;
      places[place] = await receivePhoto(stream, fileName, left);
    },
  };
}

/** A form that says itself that it is too large is read only to its first photo, for the texts before it. */
function allowance(request: Request): Allowance {
  const isTooLarge = Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM;
  return { ...wholeAllowance(), ...(isTooLarge ? { bytes: 0 } : {}) };
}

/** A browser shows no answer before it has sent everything, so the rest is taken, and let fall. */
async function discard(body: ReadableStream<Uint8Array>): Promise<void> {
  try {
    for await (const _ of body);
  } catch {
    // The sender has gone, and nobody waits for an answer.
  }
}

const UNREADABLE = {
  status: 400,
  problem: { field: 'body', message: 'The form could not be read. Send it again.' },
} as const;

const otherField = (field: string, photoField: string): FieldProblem => ({
  field,
  message: `${field}: a file cannot be sent here. Send photos in the field ${photoField}.`,
});
