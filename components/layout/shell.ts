import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { searchAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';

interface ShellPage {
  readonly title: string;
  readonly content: ReactElement;
  readonly status?: number;
}

/**
 * A page made by a route handler: the store's prerendered frame with other content. For what a page cannot do, which is
 * to answer a POST, or to be dynamic without the framework's scripts. The content must hold no hooks.
 */
export async function shellResponse(
  request: Request,
  store: Store,
  { title, content, status = 200 }: ShellPage,
): Promise<Response> {
  const shell = await readShell(request, store);
  const html = shell
    .replace(
      /<title>[\s\S]*?<\/title>/,
      () => `<title>${markup(title)}</title><meta name="robots" content="noindex"/>`,
    )
    .replace(/(<main\b[^>]*>)[\s\S]*?<\/main>/, (_, main: string) => `${main}${markup(content)}</main>`);
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** The search page is static and in every store, so its file is the frame; a development server has no files yet. */
async function readShell(request: Request, store: Store): Promise<string> {
  if (process.env.NODE_ENV === 'production') {
    return readFile(join(process.cwd(), '.next', 'server', 'app', `${store.id}/search.html`), 'utf8');
  }
  return (await fetch(new URL(searchAddress(store), request.url))).text();
}

/** Plain React's renderer, which Next keeps from the modules it bundles for the server. */
function markup(content: ReactElement | string): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const { renderToStaticMarkup } = require('react-dom/server') as typeof import('react-dom/server');
  return renderToStaticMarkup(content);
}
