import type { PhotoType } from './photo-limits';

const LONGEST = 100;

/** Controls, and the marks that turn the direction of writing and so disguise what a name ends in. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

const ENDINGS: Record<PhotoType, RegExp> = {
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
  'image/webp': /\.webp$/i,
};

/**
 * The name of a file as a device gave it, fit to be shown: without folders, line breaks and invisible characters, at
 * most 100 characters. `photo` where nothing is left.
 */
export function shownName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll('%22', '"').replace(INVISIBLE, '').trim().replace(/^\.+/, '');
  const letters = [...plain];
  if (letters.length <= LONGEST) return plain || 'photo';
  const ending = /\.[^.]{1,5}$/.exec(plain)?.[0] ?? '';
  return letters.slice(0, LONGEST - ending.length).join('') + ending;
}

/** A shown name that ends as its type does, so that whoever saves the photo can open it. */
export function nameOfType(name: string, type: PhotoType): string {
  return ENDINGS[type].test(name) ? name : `${name}.${type.slice('image/'.length).replace('jpeg', 'jpg')}`;
}
