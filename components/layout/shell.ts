import { readFile } from 'node:fs/promises';
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
  const [shell, { renderToStaticMarkup }] = await Promise.all([readShell(request, store), plainRenderer()]);
  const head = `<title>${renderToStaticMarkup(title)}</title><meta name="robots" content="noindex"/>`;
  const body = renderToStaticMarkup(content);
  const html = shell
    .replace(/<title>[\s\S]*?<\/title>/, () => head)
    .replace(/(<main\b[^>]*>)[\s\S]*?<\/main>/, (_, main: string) => `${main}${body}</main>`);
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

/** React's own renderer, taken from node_modules: the bundler keeps it out of route handlers. */
const plainRenderer = () => import(/* webpackIgnore: true */ 'react-dom/server');
