import { sharePicture } from '@/components/pictures/share-picture';
import { findArticle } from '@/lib/articles/article';
import { articleParams } from '@/lib/articles/article-params';
import { findStore } from '@/lib/policy/stores';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ store: string; slug: string }> };

export const generateStaticParams = articleParams;

/** The picture of an article: its question. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { store: id, slug } = await params;
  const store = findStore(id);
  const article = store && findArticle(store.id, slug);
  return article ? sharePicture(store, article.question) : new Response(null, { status: 404 });
}
