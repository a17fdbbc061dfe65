import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from '../folders';
import { installed } from '../install';
import type { Article } from './articles';

const STYLE = `body { max-width: 43rem; margin: 2rem auto; padding: 0 1rem; font: 1.06rem/1.6 system-ui, sans-serif; }
table { border-collapse: collapse; } th, td { border: 1px solid; padding: 0.3rem; text-align: left; }
`;

/** Writes the articles as HTML with one small stylesheet and nothing else; gives the folder to serve. */
export async function buildPlainSite(articles: readonly Article[]): Promise<string> {
  const folder = emptyFolder('plain');
  const parser = pathToFileURL(join(installed('tools'), 'node_modules/marked/lib/marked.esm.js'));
  const { marked } = await import(parser.href);
  writeFileSync(join(folder, 'style.css'), STYLE);
  for (const { slug, title, text } of articles) {
    writeFileSync(join(folder, `${slug}.html`), page(title, marked.parse(text)));
  }
  return folder;
}

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="An article as plain HTML.">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>${title}</h1>
${body}</main>
</body>
</html>
`;
