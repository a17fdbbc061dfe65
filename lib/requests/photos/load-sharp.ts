import type Sharp from 'sharp';

/** The only three of its readers that are needed; what the others can be made to do cannot be done here. */
const READERS = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'];

let loaded: Promise<typeof Sharp> | undefined;

/** The library that decodes pictures, loaded with the first photo, and held to JPEG, PNG and WebP. */
export function loadSharp(): Promise<typeof Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: READERS });
    return sharp;
  });
  return loaded;
}
