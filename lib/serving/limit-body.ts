import type { IncomingMessage, ServerResponse } from 'node:http';
import { LARGEST_FORM } from '@/lib/requests/photos/parse-multipart';
import { LARGEST_TEXT } from '@/lib/requests/posted-texts';
import { refuse } from './refuse';

/**
 * What may arrive at all, in bytes. The forms themselves take half and a quarter of it, and say so in words:
 * a browser shows no answer before it has sent everything.
 */
const MOST = { photos: 2 * LARGEST_FORM, other: 4 * LARGEST_TEXT } as const;

const WITH_PHOTOS = /^\/(?:api\/[^/]+\/requests|[^/]+\/requests\/[^/]+\/tracking)\/?(?:\?|$)/;

const LOOK_EVERY_MS = 100;

/** Long enough for the answer to be read before the connection is cut. */
const PARTING_MS = 500;

/**
 * Ends a request whose body is larger than its address allows, however long it goes on: 413, and the
 * connection is cut. False where the body says so itself, and was answered.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (coding === undefined && (length === undefined || length === '0')) return true;
  const most = mostOf(request);
  if (Number(length ?? 0) > most) {
    cut(request, response);
    return false;
  }
  const { socket } = request;
  const before = socket.bytesRead;
  // What is thrown away after an early answer passes no stream, so the connection itself is counted.
  const looking = setInterval(() => {
    if (request.complete || socket.destroyed) clearInterval(looking);
    else if (socket.bytesRead - before > most) {
      clearInterval(looking);
      cut(request, response);
    }
  }, LOOK_EVERY_MS).unref();
  return true;
}

function mostOf({ url = '', headers }: IncomingMessage): number {
  const isForm = headers['content-type']?.trimStart().toLowerCase().startsWith('multipart/form-data');
  return isForm && WITH_PHOTOS.test(url) ? MOST.photos : MOST.other;
}

function cut({ socket }: IncomingMessage, response: ServerResponse): void {
  socket.pause();
  if (!response.headersSent) refuse(response, 413, 'This is too large.');
  setTimeout(() => socket.destroy(), PARTING_MS).unref();
}
