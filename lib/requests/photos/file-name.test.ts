import { describe, expect, test } from 'vitest';
import { nameOfType, shownName } from './file-name';

describe('The name of a file that a device gave', () => {
  test.each([
    ['a plain name stays', 'IMG_0042.JPG', 'IMG_0042.JPG'],
    ['letters of any script stay', 'Größe 请看.png', 'Größe 请看.png'],
    ['folders go', '../../etc/passwd.jpg', 'passwd.jpg'],
    ['folders of another system go', 'C:\\Photos\\lamp.jpg', 'lamp.jpg'],
    ['a NUL and line breaks go', 'la\0mp\r\n.jpg', 'lamp.jpg'],
    ['a mark that turns the direction of writing goes', 'lamp\u202Egpj.exe', 'lampgpj.exe'],
    ['isolates and marks of direction go', '\u2067la\u200Fmp\u2069.jpg', 'lamp.jpg'],
    ['half of a character goes', 'lamp\uD83D.jpg', 'lamp.jpg'],
    [
      'quotation marks stay, and are read as browsers write them',
      'the %22big%22 lamp.jpg',
      'the "big" lamp.jpg',
    ],
    ['dots in front go', '...htaccess', 'htaccess'],
    ['what is left of nothing has a name all the same', '\u202E/\0', 'photo'],
    ['no name at all', '', 'photo'],
  ])('%s', (_, given, shown) => {
    expect(shownName(given)).toBe(shown);
  });

  test('A long name is cut before its ending', () => {
    expect(shownName(`${'a'.repeat(300)}.jpeg`)).toBe(`${'a'.repeat(95)}.jpeg`);
  });

  test('A long name of characters that are two units each is not cut within one', () => {
    expect(shownName('🛋'.repeat(300))).toBe('🛋'.repeat(100));
  });
});

describe('The name that a photo is saved under', () => {
  test.each([
    ['lamp.jpg', 'image/jpeg', 'lamp.jpg'],
    ['lamp.JPEG', 'image/jpeg', 'lamp.JPEG'],
    ['lamp.html', 'image/jpeg', 'lamp.html.jpg'],
    ['lamp', 'image/png', 'lamp.png'],
    ['lamp.png', 'image/webp', 'lamp.png.webp'],
  ] as const)('%s of type %s is %s', (name, type, saved) => {
    expect(nameOfType(name, type)).toBe(saved);
  });
});
