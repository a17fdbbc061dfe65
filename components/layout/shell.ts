import type { ReactElement } from 'react';
import { searchAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import { plainRenderer, prerendered } from './prerendered';

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

/** The search page is static and in every store, so it is the frame. */
const readShell = (request: Request, store: Store) =>
  prerendered(request, `${store.id}/search.html`, searchAddress(store));
