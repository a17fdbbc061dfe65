import type { ReactElement } from 'react';
import { searchAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import { withAllStyles } from './all-styles';
import { plainRenderer, prerendered } from './prerendered';

interface ShellPage {
  readonly title: string;
  readonly content: ReactElement;
  readonly status?: number;
  /** Whether the content is only read, so that the styles of forms and requests can stay away. */
  readonly onlyRead?: boolean;
}

/**
 * A page made by a route handler: the store's prerendered frame with other content. For what a page cannot do, which is
 * to answer a POST, or to be dynamic without the framework's scripts. The content must hold no hooks.
 */
export async function shellResponse(
  request: Request,
  store: Store,
  { title, content, status = 200, onlyRead = false }: ShellPage,
): Promise<Response> {
  const [shell, { renderToStaticMarkup }] = await Promise.all([
    readShell(request, store, onlyRead),
    plainRenderer(),
  ]);
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
async function readShell(request: Request, store: Store, onlyRead: boolean): Promise<string> {
  const page = await prerendered(request, `${store.id}/search.html`, searchAddress(store));
  return onlyRead ? page : withAllStyles(request, store, page);
}
