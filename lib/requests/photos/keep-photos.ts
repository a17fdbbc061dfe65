import type { Attachment } from '../storage/types';
import type { PhotoStore } from './photo-store';
import type { PreparedPhoto } from './prepare-photos';

/** Puts photos into the store, and gives what a request says of each. Throws where the store cannot take one. */
export async function keepPhotos(
  store: PhotoStore,
  kind: Attachment['kind'],
  photos: readonly PreparedPhoto[],
): Promise<Attachment[]> {
  const kept: Attachment[] = [];
  for (const { name, type, spool } of photos) {
    const bytes = await spool.bytes();
    kept.push({ kind, hash: await store.put(bytes), name, type, size: bytes.length });
  }
  return kept;
}
