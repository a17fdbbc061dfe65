import { Refusal } from '../refusal';
import { nameOfType } from './file-name';
import type { PhotoType } from './photo-limits';
import type { PostedPhoto } from './posted-photo';
import { reencodePhoto } from './reencode-photo';

/** A photo fit to be kept: its spool holds it as written anew. */
export interface PreparedPhoto extends PostedPhoto {
  readonly type: PhotoType;
}

export type Prepared =
  | { readonly ok: true; readonly photos: readonly PreparedPhoto[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Looks into every photo and writes each anew, or says what is wrong with each that cannot be kept. Throws on a bad disk. */
export async function preparePhotos(posted: readonly PostedPhoto[]): Promise<Prepared> {
  const tried = await Promise.all(posted.map((photo) => prepare(photo).catch(asRefusal)));
  const refusals = tried.filter((one) => one instanceof Refusal);
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, photos: tried.filter((one): one is PreparedPhoto => !(one instanceof Refusal)) };
}

async function prepare({ name, hash, spool }: PostedPhoto): Promise<PreparedPhoto> {
  const { bytes, type } = await reencodePhoto(name, () => spool.bytes());
  await spool.replace(bytes);
  return { name: nameOfType(name, type), hash, spool, type };
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
