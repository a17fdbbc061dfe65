import type { Part } from './types';

/** The reader's own colours and letters; nothing is fetched from anywhere. */
const STYLE = `:root { color-scheme: light dark }
body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% }
th, td { padding: .35rem 1rem .35rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; font-weight: inherit }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; white-space: pre-line }`;

/** A letter as one page of HTML, in light or dark as the reader has it. Every text is escaped. */
export function htmlPage(title: string, parts: readonly Part[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${parts.map(partHtml).join('\n')}
</body>
</html>
`;
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${escaped(part.text)}</h2>`;
    case 'paragraph':
      return `<p>${escaped(part.text)}</p>`;
    case 'quoted':
      return `<blockquote dir="auto">${escaped(part.text)}</blockquote>`;
    case 'link':
      return `<p>${escaped(part.words)}: ${link(part.address, part.address)}</p>`;
    case 'rows':
      return `<table>${part.rows.map(rowHtml).join('')}</table>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
    }
    case 'clause':
      return `<blockquote>${escaped(part.text)}</blockquote>\n<p>${link(part.address, `§ ${part.id}`)}</p>`;
  }
}

const rowHtml = ({ label, value }: { label: string; value: string }) =>
  `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}</td></tr>`;

const link = (address: string, words: string) => `<a href="${escaped(address)}">${escaped(words)}</a>`;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A clause's sign stays with its name. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('§ ', '§&nbsp;');
