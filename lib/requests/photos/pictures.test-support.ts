import sharp from 'sharp';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture whose bytes cannot be guessed and hardly be packed, as those of a camera. */
export const noise = ({ width, height }: Size) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

export const jpeg = (size: Size = { width: 64, height: 48 }): Promise<Buffer> =>
  noise(size).jpeg().toBuffer();

/** As a phone takes it: with the place and the device, and lying on its side. */
export const phonePhoto = (): Promise<Buffer> =>
  noise({ width: 64, height: 48 })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Telephone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1' },
    })
    .jpeg()
    .toBuffer();

/** About 100 kilobytes that unpack to that many black pixels. */
export const bomb = ({ width, height }: Size): Promise<Buffer> =>
  sharp(Buffer.alloc(width * height), { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
