/** The size in pixels that every site shows whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 };
