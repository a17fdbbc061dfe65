/** The field of a request's form that brings photos; any number of files of this one name. */
export const PHOTO_FIELD = 'attachments';

/** What a photo may be, by its content. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export type PhotoType = (typeof PHOTO_TYPES)[number];

const MB = 1024 * 1024;

/** The bounds of what is sent with one request, inclusive; sizes in bytes. */
export const LARGEST_PHOTO = 12 * MB;
export const LARGEST_PHOTOS = 60 * MB;
export const MOST_PHOTOS = 12;
export const MOST_PIXELS = 40_000_000;

/** A size in words: `640 kB`, `4.2 MB`. */
export const sizeWords = (bytes: number): string =>
  bytes < MB ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round((bytes * 10) / MB) / 10} MB`;
