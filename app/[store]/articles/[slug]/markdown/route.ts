import { findArticle } from '@/lib/articles/article';
import { articleParams } from '@/lib/articles/article-params';
import { articleMarkdown } from '@/lib/articles/markdown/article-markdown';
import { findStore } from '@/lib/policy/stores';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ store: string; slug: string }> };

export const generateStaticParams = articleParams;

/** An article as Markdown, written once by the build: next.config.mjs sends /{store}/articles/{slug}.md here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { store: id, slug } = await params;
  const store = findStore(id);
  const article = store && findArticle(store.id, slug);
  if (!article) return new Response('There is no such article.', { status: 404 });
  return new Response(articleMarkdown(store, article), {
    headers: { 'content-type': 'text/markdown; charset=utf-8', 'access-control-allow-origin': '*' },
  });
}
