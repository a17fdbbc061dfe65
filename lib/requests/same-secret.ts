import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same; takes as long whatever the difference. Hashed, because the comparison wants equal lengths. */
export const sameSecret = (expected: string, given: string): boolean =>
  timingSafeEqual(sha256(expected), sha256(given));

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
