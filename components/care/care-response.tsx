import type { ReactElement } from 'react';
import { withAllStyles } from '@/components/layout/all-styles';
import { plainRenderer, prerendered } from '@/components/layout/prerendered';
import { allStores } from '@/lib/policy/stores';
import { CareFrame } from './care-frame';

interface CarePage {
  readonly title: string;
  readonly content: ReactElement;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether whoever reads it may go to the other pages. */
  readonly admitted?: boolean;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

/** A page of the care desk, which belongs to no store. The content must hold no hooks, and no scripts: its policy lets none run. */
export async function careResponse(
  request: Request,
  { title, content, status = 200, headers, admitted = true }: CarePage,
): Promise<Response> {
  const [document, { renderToStaticMarkup }] = await Promise.all([readDocument(request), plainRenderer()]);
  const body = renderToStaticMarkup(<CareFrame admitted={admitted}>{content}</CareFrame>);
  const html = document
    .replace(/<title>[\s\S]*?<\/title>/, () => `<title>${renderToStaticMarkup(title)} · Care desk</title>`)
    .replace(/(<body\b[^>]*>)[\s\S]*<\/body>/, (_, tag: string) => `${tag}${body}</body>`);
  return new Response(html, { status, headers: { ...HEADERS, ...headers } });
}

/** The page for what does not exist asks robots to stay away, and is in every deployment. */
async function readDocument(request: Request): Promise<string> {
  const page = await prerendered(request, '_not-found.html', '/there/is/nothing/at/this/address');
  const [store] = allStores();
  return store ? withAllStyles(request, store, page) : page;
}
