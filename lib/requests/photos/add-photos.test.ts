import { describe, expect, test } from 'vitest';
import { addPhotos, type ChosenFile } from './add-photos';

const MB = 1024 * 1024;
const file = (name: string, size = 1, type = 'image/jpeg'): ChosenFile => ({
  name,
  size,
  type,
  lastModified: 0,
});
const names = (photos: readonly ChosenFile[]) => photos.map(({ name }) => name);
const several = (count: number, size = 1) => Array.from({ length: count }, (_, n) => file(`${n}.jpg`, size));

describe('Photos are added to those chosen before', () => {
  test('in the order in which they were chosen', () => {
    const { photos, leftOut } = addPhotos(
      [file('a.jpg')],
      [file('b.png', 1, 'image/png'), file('c.webp', 1, 'image/webp')],
    );
    expect(names(photos)).toEqual(['a.jpg', 'b.png', 'c.webp']);
    expect(leftOut).toEqual([]);
  });

  test('each once, and two of one name where they differ', () => {
    const { photos } = addPhotos([file('a.jpg')], [file('a.jpg'), file('a.jpg', 2)]);
    expect(photos.map(({ size }) => size)).toEqual([1, 2]);
  });

  test('up to 12 of 12 MB at most, and 60 MB together', () => {
    expect(addPhotos([], several(12)).leftOut).toEqual([]);
    expect(addPhotos([], several(5, 12 * MB)).leftOut).toEqual([]);
  });

  test('also where the browser does not know their kind, since the server looks into them', () => {
    expect(names(addPhotos([], [file('a', 1, '')]).photos)).toEqual(['a']);
  });
});

describe('What is left out is named, and the rest is added', () => {
  test.each([
    [
      file('clip.mov', 1, 'video/quicktime'),
      'Photos: “clip.mov” is not a JPEG, PNG or WebP picture. Save it as one of these; a screenshot of it will do.',
    ],
    [
      file('a.heic', 1, 'image/heic'),
      'Photos: “a.heic” is not a JPEG, PNG or WebP picture. Save it as one of these; a screenshot of it will do.',
    ],
    [file('a.jpg', 0), 'Photos: “a.jpg” is empty. Choose it again, or another one.'],
    [
      file('a.jpg', 12 * MB + 1),
      'Photos: “a.jpg” is larger than 12 MB. Choose a smaller copy; a screenshot of it will do.',
    ],
  ])('$name of $size bytes and type $type', (wrong, words) => {
    expect(addPhotos([], [wrong, file('b.jpg')])).toEqual({ photos: [file('b.jpg')], leftOut: [words] });
  });

  test('the thirteenth and what comes after it, in one sentence', () => {
    const { photos, leftOut } = addPhotos(several(11), [file('a.jpg'), file('b.jpg'), file('c.jpg')]);
    expect(names(photos).at(-1)).toBe('a.jpg');
    expect(leftOut).toEqual([
      'Photos: at most 12 can be sent with one request. Choose the ones that show the most.',
    ]);
  });

  test('what would make more than 60 MB', () => {
    const { photos, leftOut } = addPhotos(several(5, 12 * MB), [file('a.jpg')]);
    expect(photos).toHaveLength(5);
    expect(leftOut).toEqual([
      'Photos: all together may have 60 MB, and each 12 MB. Choose fewer, or smaller copies.',
    ]);
  });
});
