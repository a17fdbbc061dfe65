import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScriptsLate } from './late-scripts';

const BUILD = join(process.cwd(), '.next');
const PRERENDERED = join(BUILD, 'server', 'app');

/** The page without the framework's scripts and their preloads; our own, under /assets/, stay, and so does structured data. */
export const withoutFrameworkScripts = (html: string) =>
  html
    .replace(
      /<script\b(?![^>]*\b(?:src="\/assets\/|type="application\/ld\+json"))[^>]*>[\s\S]*?<\/script>/g,
      '',
    )
    .replace(/<link rel="preload" as="script"[^>]*>/g, '');

/**
 * Run after the build. Prerendered pages hold no client components, so the framework's scripts would do nothing on them
 * but be loaded; they are removed from the files that the server sends. Dynamic pages load them late.
 */
function main(): void {
  const pages = readdirSync(PRERENDERED, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const page of pages) {
    const file = join(PRERENDERED, page);
    writeFileSync(file, withoutFrameworkScripts(readFileSync(file, 'utf8')));
  }
  loadScriptsLate(BUILD);
  console.log(`${pages.length} pages without framework scripts`);
}

if (process.argv[1]?.endsWith('light-pages.ts')) main();
