import type { StructuredData } from './json-ld';

/** The way from the store's home to a page, the page itself last. */
export const breadcrumbData = (
  trail: readonly { readonly href: string; readonly text: string }[],
  page: string,
): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, { text: page, href: undefined }].map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: href,
  })),
});
