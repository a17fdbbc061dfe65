import sharp from 'sharp';

/** A photo as a file chosen in a browser: hard to pack, as those of a camera, so about a byte for each pixel. */
export async function photo(name: string, width = 320, height = 240) {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const picture = sharp({ create: { width, height, channels: 3, background: 'grey', noise } });
  return { name, mimeType: 'image/jpeg', buffer: await picture.jpeg({ quality: 90 }).toBuffer() };
}

/** A file that says it is a photo. */
export const notPhoto = (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
});
