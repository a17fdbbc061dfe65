import { fileTypeFromBuffer } from 'file-type';
import type { Sharp } from 'sharp';
import { Refusal } from '../refusal';
import { atMost } from './at-most';
import { loadSharp } from './load-sharp';
import { LARGEST_PHOTO, MOST_PIXELS, PHOTO_TYPES, type PhotoType } from './photo-limits';
import { photoWords } from './photo-words';
import { refusedPhoto } from './refused-photo';

export interface Photo {
  readonly bytes: Uint8Array;
  readonly type: PhotoType;
}

/** In pixels: enough for the smallest print on a label. */
const LONGEST_SIDE = 4096;
const MOST_SECONDS = 30;

/** Next loads a module more than once in one process; there are no more processors for that. */
const cache = globalThis as typeof globalThis & { recoursePhotos?: ReturnType<typeof atMost> };

/**
 * A photo decoded and written anew: upright, its longest side at most 4,096 pixels, and nothing in it but the picture;
 * no place, no device, no other file behind it. The same bytes give the same photo. Two at a time at most, each read
 * when it is its turn. Throws a Refusal for what by its content is no JPEG, PNG or WebP, has too many pixels, or cannot
 * be decoded whole; and what `read` throws.
 */
export function reencodePhoto(name: string, read: () => Promise<Uint8Array>): Promise<Photo> {
  cache.recoursePhotos ??= atMost(2);
  return cache.recoursePhotos(async () => {
    const posted = await read();
    const found = await fileTypeFromBuffer(posted);
    const type = PHOTO_TYPES.find((allowed) => allowed === found?.mime);
    if (!type) throw refusedPhoto(415, photoWords.wrongType(name));
    const bytes = await encode(name, posted, type);
    if (bytes.length > LARGEST_PHOTO) throw refusedPhoto(413, photoWords.tooLarge(name));
    return { bytes, type };
  });
}

async function encode(name: string, posted: Uint8Array, type: PhotoType): Promise<Uint8Array> {
  const sharp = await loadSharp();
  try {
    const { width, height } = await sharp(posted, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) throw refusedPhoto(413, photoWords.tooManyPixels(name));
    // Some phones write files that give a warning and are whole all the same.
    const picture = sharp(posted, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: MOST_SECONDS });
    return await ENCODED[type](picture).toBuffer();
  } catch (error) {
    throw error instanceof Refusal ? error : refusedPhoto(415, photoWords.damaged(name));
  }
}

const ENCODED: Record<PhotoType, (picture: Sharp) => Sharp> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 85 }),
  'image/png': (picture) => picture.png(),
  'image/webp': (picture) => picture.webp({ quality: 85 }),
};
