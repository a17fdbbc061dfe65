import type { Metadata } from 'next';
import { pictureAddress } from '@/lib/policy/addresses';

import { PICTURE_SIZE } from './picture-size';

/** What a page shows of itself where somebody shares it; its title and description come along by themselves. */
export const shareData = (page: string): Pick<Metadata, 'openGraph'> => ({
  openGraph: { images: [{ url: pictureAddress(page), ...PICTURE_SIZE }] },
});
