/** What bytes are for; data is what scripts fetch. */
export const KINDS = ['HTML', 'CSS', 'JS', 'fonts', 'images', 'data'] as const;

export type Kind = (typeof KINDS)[number];

const BY_SUFFIX: Readonly<Record<string, Kind>> = {
  css: 'CSS',
  js: 'JS',
  mjs: 'JS',
  woff2: 'fonts',
  woff: 'fonts',
  svg: 'images',
  png: 'images',
  ico: 'images',
  webp: 'images',
};

/** The kind of a resource: a document as the browser says, all else by the end of its address. */
export function kindOf(address: string, browserSays: string): Kind {
  if (browserSays === 'Document') return 'HTML';
  const { pathname } = new URL(address);
  return BY_SUFFIX[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'data';
}
