import { LARGEST_PHOTO, LARGEST_PHOTOS, MOST_PHOTOS, MOST_PIXELS, sizeWords } from './photo-limits';

const SMALLER = 'Choose a smaller copy; a screenshot of it will do.';

/** Why photos are refused, and what helps: the same words in the browser and from the server. */
export const photoWords = {
  tooMany: `Photos: at most ${MOST_PHOTOS} can be sent with one request. Choose the ones that show the most.`,
  tooLargeTogether: `Photos: all together may have ${sizeWords(LARGEST_PHOTOS)}, and each ${sizeWords(LARGEST_PHOTO)}. Choose fewer, or smaller copies.`,
  tooLarge: (name: string) => `Photos: “${name}” is larger than ${sizeWords(LARGEST_PHOTO)}. ${SMALLER}`,
  tooManyPixels: (name: string) =>
    `Photos: “${name}” has more than ${MOST_PIXELS / 1_000_000} million pixels. ${SMALLER}`,
  empty: (name: string) => `Photos: “${name}” is empty. Choose it again, or another one.`,
  wrongType: (name: string) =>
    `Photos: “${name}” is not a JPEG, PNG or WebP picture. Save it as one of these; a screenshot of it will do.`,
  damaged: (name: string) =>
    `Photos: “${name}” is damaged or not complete. Choose it again; a screenshot of it will do.`,
};
