import { logEvent } from '@/lib/log/log-event';
import { photoStore } from './photo-store';

/**
 * A stored photo, to be looked at in a browser, which may keep it for itself. Whoever asks must have been let in before.
 * 404 where its bytes are missing, 503 where their store does not answer.
 */
export async function photoResponse(hash: string, type: string, name: string): Promise<Response> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await photoStore().get(hash);
  } catch (error) {
    logEvent('photo-not-read', { error });
    return new Response('This photo cannot be read now.', { status: 503, headers: PRIVATE });
  }
  if (!bytes) return new Response('This photo is missing.', { status: 404, headers: PRIVATE });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...PRIVATE,
      'content-type': type,
      'content-disposition': `inline; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}

const PRIVATE = { 'cache-control': 'private', 'x-content-type-options': 'nosniff' };

/** For programs that know no other alphabet. */
const plain = (name: string) => name.replace(/[^\w.() -]/g, '_');

/** RFC 5987 leaves these out, and `encodeURIComponent` lets them stand. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
