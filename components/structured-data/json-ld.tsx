/** What machines are told of a page, as schema.org has it: data beside the page, never run. */
export type StructuredData = Readonly<Record<string, unknown>>;

/**
 * Structured data in the page. Addresses in it are relative, as JSON-LD allows: they resolve against the page's own, so
 * they are right wherever the site is served.
 */
export function JsonLd({ data }: { data: StructuredData }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data });
  // No text can end the element: "<" is written as an escape, which JSON reads back.
  const markup = { __html: text.replaceAll('<', '\\u003c') };
  return <script type="application/ld+json" dangerouslySetInnerHTML={markup} />;
}
