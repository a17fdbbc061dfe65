import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bomb, jpeg, noise, phonePhoto } from './pictures.test-support';
import { reencodePhoto } from './reencode-photo';

/** In milliseconds, for a machine with much else to do. */
const SLOW = 30_000;

const reencode = (bytes: Uint8Array) => reencodePhoto('lamp.jpg', async () => bytes);

describe('A photo written anew', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('A %s stays one', async (format) => {
    const photo = await reencode(await noise({ width: 64, height: 48 }).toFormat(format).toBuffer());
    expect(photo.type).toBe(`image/${format}`);
    expect(await sharp(photo.bytes).metadata()).toMatchObject({ format, width: 64, height: 48 });
  });

  test('The place, the device and everything else that is not the picture are gone', async () => {
    const taken = await phonePhoto();
    expect(taken.includes('Telephone')).toBe(true);
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { bytes } = await reencode(taken);
    const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(bytes).includes('Telephone')).toBe(false);
  });

  test('A photo that lay on its side stands upright', async () => {
    const { bytes } = await reencode(await phonePhoto());
    const { width, height, orientation } = await sharp(bytes).metadata();
    expect({ width, height, orientation }).toEqual({ width: 48, height: 64, orientation: undefined });
  });

  test('Its longest side is at most 4,096 pixels', async () => {
    const { bytes } = await reencode(await jpeg({ width: 8192, height: 64 }));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 4096, height: 32 });
  });

  test('The same bytes give the same photo', async () => {
    const taken = await phonePhoto();
    const [first, second] = [await reencode(taken), await reencode(taken)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('What was hidden behind the picture or in a comment of it is gone', async () => {
    const picture = await jpeg();
    const comment = Buffer.from('<script>alert(1)</script>');
    const length = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
    const hidden = Buffer.concat([picture.subarray(0, 2), length, comment, picture.subarray(2), comment]);
    const { bytes } = await reencode(hidden);
    expect(Buffer.from(bytes).includes('script')).toBe(false);
  });
});

describe('What is refused', () => {
  const refusal = (bytes: Uint8Array) =>
    reencode(bytes).then(
      () => 'taken',
      ({ status, problem }) => `${status} ${problem.message}`,
    );
  const WRONG_TYPE =
    '415 Photos: “lamp.jpg” is not a JPEG, PNG or WebP picture. Save it as one of these; a screenshot of it will do.';
  const DAMAGED =
    '415 Photos: “lamp.jpg” is damaged or not complete. Choose it again; a screenshot of it will do.';

  test.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a text', 'This is no picture.'],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
    ["an iPhone's own format", '\0\0\0\u0018ftypheic\0\0\0\0mif1heic'],
    ['an archive', 'PK\u0003\u0004 and so on, and so on, and so on'],
  ])('%s is no picture, whatever its name', async (_, text) => {
    expect(await refusal(Buffer.from(text))).toBe(WRONG_TYPE);
  });

  test.each(['gif', 'tiff', 'avif'] as const)('A %s is a picture of another kind', async (format) => {
    const picture = await noise({ width: 16, height: 16 }).raw().toBuffer();
    const raw = { width: 16, height: 16, channels: 3 } as const;
    expect(await refusal(await sharp(picture, { raw }).toFormat(format).toBuffer())).toBe(WRONG_TYPE);
  });

  test.each(['jpeg', 'png', 'webp'] as const)('A %s that breaks off is not complete', async (format) => {
    const whole = await noise({ width: 64, height: 48 }).toFormat(format).toBuffer();
    expect(await refusal(whole.subarray(0, whole.length * 0.7))).toBe(DAMAGED);
  });

  test('A page behind the first bytes of a picture is damaged', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>'.repeat(20));
    expect(await refusal(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), page]))).toBe(DAMAGED);
  });

  test(
    'More than 40 million pixels are refused however small their file is',
    async () => {
      const picture = await bomb({ width: 8000, height: 5001 });
      expect(picture.length).toBeLessThan(120_000);
      expect(await refusal(picture)).toBe(
        '413 Photos: “lamp.jpg” has more than 40 million pixels. Choose a smaller copy; a screenshot of it will do.',
      );
    },
    SLOW,
  );

  test(
    '40 million pixels are taken',
    async () => {
      expect(await refusal(await bomb({ width: 8000, height: 5000 }))).toBe('taken');
    },
    SLOW,
  );

  test('A disk that fails is not the fault of the photo', async () => {
    const failing = reencodePhoto('lamp.jpg', async () => {
      throw new Error('EIO');
    });
    await expect(failing).rejects.toThrow('EIO');
  });
});
