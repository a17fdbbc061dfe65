import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installed, versionOf } from '../install';
import type { Article } from './articles';

/** Builds the articles as a Starlight site with its defaults; gives the folder to serve, and the versions. */
export function buildStarlightSite(articles: readonly Article[]): { root: string; versions: string[] } {
  const folder = installed('starlight');
  const docs = join(folder, 'src/content/docs/articles');
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (const file of ['astro.config.mjs', 'src/content.config.mjs'])
    cpSync(resolve('e2e/audit/starlight', file), join(folder, file));
  cpSync('public/icon.svg', join(folder, 'public/favicon.svg'));
  for (const { slug, title, text } of articles)
    writeFileSync(join(docs, `${slug}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
  const astro = join('node_modules', 'astro', 'astro.js');
  execFileSync(process.execPath, [astro, 'build', '--silent'], {
    cwd: folder,
    // What it says is shown where it fails.
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return {
    root: join(folder, 'dist'),
    versions: [
      `Starlight ${versionOf(folder, '@astrojs/starlight')} on Astro ${versionOf(folder, 'astro')} with Pagefind ${versionOf(folder, 'pagefind')}`,
    ],
  };
}
