import { join } from 'node:path';
import { settings } from '../settings';
import { diskPhotoStore } from './disk-store';
import { s3PhotoStore } from './s3-store';

/** A photo that is stored, and since when. */
export interface StoredPhoto {
  readonly hash: string;
  readonly storedAt: Date;
}

/** Where the bytes of photos are kept, under their sha256 (hexadecimal). Every function throws where it cannot be reached. */
export interface PhotoStore {
  /** Gives the hash once the bytes are durable. Bytes that are there already are put anew. */
  put(bytes: Uint8Array): Promise<string>;
  /** Undefined where there is none of that hash. */
  get(hash: string): Promise<Uint8Array | undefined>;
  /** Removes a photo, unless it was put at that moment or since. One that is not there is removed already. */
  remove(hash: string, putBefore: Date): Promise<void>;
  list(): AsyncIterable<StoredPhoto>;
}

/** The deployment's store: a bucket where one is configured, else a folder in the data folder. */
export function photoStore(): PhotoStore {
  const { DATA_DIR, S3_BUCKET, S3_REGION, S3_ENDPOINT } = settings();
  return S3_BUCKET
    ? s3PhotoStore({ bucket: S3_BUCKET, region: S3_REGION, endpoint: S3_ENDPOINT })
    : diskPhotoStore(join(DATA_DIR, 'photos'));
}
