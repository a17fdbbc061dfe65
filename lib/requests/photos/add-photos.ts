import { shownName } from './file-name';
import { LARGEST_PHOTO, LARGEST_PHOTOS, MOST_PHOTOS, PHOTO_TYPES } from './photo-limits';
import { photoWords } from './photo-words';

/** What a browser tells of a file that somebody chose. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'type' | 'lastModified'>;

/** The photos chosen so far, and why each of the others was left out. */
export interface Chosen<Photo> {
  readonly photos: readonly Photo[];
  readonly leftOut: readonly string[];
}

/**
 * Adds files to the photos chosen so far, within the bounds that the server holds too: in kind as far as the browser
 * knows it, in size, in number. One that is there already is not added again.
 */
export function addPhotos<Photo extends ChosenFile>(
  already: readonly Photo[],
  chosen: readonly Photo[],
): Chosen<Photo> {
  return chosen.reduce<Chosen<Photo>>(
    ({ photos, leftOut }, file) => {
      if (photos.some((photo) => isSame(photo, file))) return { photos, leftOut };
      const words = whyNot(photos, file);
      return words === undefined
        ? { photos: [...photos, file], leftOut }
        : { photos, leftOut: [...new Set([...leftOut, words])] };
    },
    { photos: already, leftOut: [] },
  );
}

function whyNot(photos: readonly ChosenFile[], { name, size, type }: ChosenFile): string | undefined {
  const shown = shownName(name);
  if (type !== '' && !(PHOTO_TYPES as readonly string[]).includes(type)) return photoWords.wrongType(shown);
  if (size === 0) return photoWords.empty(shown);
  if (size > LARGEST_PHOTO) return photoWords.tooLarge(shown);
  if (photos.length === MOST_PHOTOS) return photoWords.tooMany;
  const together = photos.reduce((sum, photo) => sum + photo.size, size);
  return together > LARGEST_PHOTOS ? photoWords.tooLargeTogether : undefined;
}

const isSame = (one: ChosenFile, other: ChosenFile): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
