import { buildSync } from 'esbuild';
import { chromium } from 'playwright';
import type { SearchMaterial } from '../types';
import { KEYSTROKES, type Pace, paceOf, WARM_UP_KEYSTROKES } from './keystrokes';

/** Times this search in a browser, in the thread of the page; undefined where no browser starts. */
export async function paceInBrowser(material: SearchMaterial): Promise<Pace | undefined> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch(() => undefined);
  if (!browser) return undefined;
  const page = await browser.newPage();
  await page.addScriptTag({ content: searchScript() });
  const times = await page.evaluate(
    ({ given, warmUp, keystrokes }) => {
      const { createSearch } = (globalThis as unknown as { recourse: typeof import('../search') }).recourse;
      const search = createSearch(given);
      return [warmUp, keystrokes].map((queries) =>
        queries.map((query) => {
          const started = performance.now();
          search(query);
          return performance.now() - started;
        }),
      );
    },
    { given: material, warmUp: WARM_UP_KEYSTROKES, keystrokes: KEYSTROKES },
  );
  await browser.close();
  return paceOf(times[1] ?? []);
}

function searchScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['lib/search/search.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'recourse',
  });
  return `${outputFiles[0]?.text};globalThis.recourse=recourse`;
}
