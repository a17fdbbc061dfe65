import { createHash } from 'node:crypto';
import { notStored } from '../refusal';
import { shownName } from './file-name';
import { LARGEST_PHOTO, LARGEST_PHOTOS, MOST_PHOTOS } from './photo-limits';
import { photoWords } from './photo-words';
import type { PostedPhoto } from './posted-photo';
import { refusedPhoto } from './refused-photo';
import { openSpool, type Spool } from './spool';

/** What the photos of one form may still take. */
export interface Allowance {
  bytes: number;
  photos: number;
}

export const wholeAllowance = (): Allowance => ({ bytes: LARGEST_PHOTOS, photos: MOST_PHOTOS });

/**
 * Takes one file of a form as it arrives, and stops at the first byte too many. Undefined for a file input that was left
 * empty. Throws a Refusal where the file is too large, one too many or empty, and where the disk cannot take it.
 */
export async function receivePhoto(
  stream: AsyncIterable<Buffer>,
  fileName: string,
  left: Allowance,
): Promise<PostedPhoto | undefined> {
  const name = shownName(fileName);
  const hash = createHash('sha256');
  let size = 0;
  let spool: Spool | undefined;
  try {
    for await (const chunk of stream) {
      if (size === 0) takePlace(left);
      size += chunk.length;
      takeBytes(left, chunk.length);
      if (size > LARGEST_PHOTO) throw refusedPhoto(413, photoWords.tooLarge(name));
      hash.update(chunk);
      spool ??= await stored(openSpool());
      await stored(spool.append(chunk));
    }
    if (!spool && fileName !== '') throw refusedPhoto(415, photoWords.empty(name));
    return spool && { name, hash: hash.digest('hex'), spool };
  } catch (error) {
    await spool?.close();
    throw error;
  }
}

function takePlace(left: Allowance): void {
  left.photos -= 1;
  if (left.photos < 0) throw refusedPhoto(400, photoWords.tooMany);
}

function takeBytes(left: Allowance, bytes: number): void {
  left.bytes -= bytes;
  if (left.bytes < 0) throw refusedPhoto(413, photoWords.tooLargeTogether);
}

const stored = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((cause) => {
    throw notStored(cause);
  });
