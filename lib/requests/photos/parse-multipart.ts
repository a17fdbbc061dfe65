import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { LARGEST_TEXT, tooMuchText } from '../posted-texts';
import { Refusal } from '../refusal';
import { feed } from './feed';
import { LARGEST_PHOTOS } from './photo-limits';
import { photoWords } from './photo-words';
import { refusedPhoto } from './refused-photo';

/** What to do with each part of a form as it arrives. What they throw ends the reading. */
export interface Parts {
  text(field: string, value: string): void;
  file(field: string, stream: Readable, fileName: string): Promise<void>;
}

const MOST_PARTS = 500;
const LIMITS = { parts: MOST_PARTS, fieldSize: LARGEST_TEXT, headerSize: 8 * 1024, headerPairs: 20 };

/** How many bytes a form may have in all: its photos and texts, and what stands between the parts. */
export const LARGEST_FORM = LARGEST_PHOTOS + 2 * LARGEST_TEXT;

/**
 * Reads a form's body part by part, never faster than its files are taken. Throws what the parts throw, a Refusal where
 * there is too much of it, and an error where it cannot be read; what is still to come is then left unread.
 */
export async function parseMultipart(
  contentType: string,
  body: ReadableStream<Uint8Array>,
  parts: Parts,
): Promise<void> {
  const parser = new Busboy({
    headers: { 'content-type': contentType },
    limits: LIMITS,
    isPartAFile: (_field, _type, fileName) => fileName !== undefined,
  });
  const files: Promise<void>[] = [];
  const streams: Readable[] = [];
  const stopped = new Promise<never>((_, stop) => {
    parser.on('field', (field, value, _isNameCut, isCut) => {
      try {
        if (typeof field !== 'string') throw new Error('A part without a name');
        if (isCut) throw tooMuchText();
        parts.text(field, value);
      } catch (reason) {
        stop(reason);
      }
    });
    parser.on('file', (field, stream, fileName) => {
      if (typeof field !== 'string') return stop(new Error('A part without a name'));
      streams.push(stream);
      files.push(parts.file(field, stream, fileName).catch(stop));
    });
    parser.on('partsLimit', () => stop(tooManyParts()));
    parser.on('error', stop);
  });
  stopped.catch(() => {});
  try {
    const isWhole = await feed(body, parser, LARGEST_FORM, stopped);
    if (!isWhole) throw refusedPhoto(413, photoWords.tooLargeTogether);
    await Promise.race([stopped, Promise.all(files)]);
  } finally {
    for (const stream of streams) stream.destroy();
    await Promise.all(files);
  }
}

const tooManyParts = () =>
  new Refusal(400, {
    field: 'body',
    message: `The form has too many fields. It may have at most ${MOST_PARTS}.`,
  });
