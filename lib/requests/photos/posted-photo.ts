import type { Spool } from './spool';

/** A photo as it was posted, not looked into yet. */
export interface PostedPhoto {
  /** As the device gave it, fit to be shown. */
  readonly name: string;
  /** sha256 of the bytes as they came, hexadecimal: tells one photo from another. */
  readonly hash: string;
  readonly spool: Spool;
}

/** Gives back the space of photos on their way, whatever became of them. */
export const release = (photos: readonly PostedPhoto[]): Promise<unknown> =>
  Promise.allSettled(photos.map(({ spool }) => spool.close()));
