import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { siteAddress } from '@/app/site-address';
import { articleBody } from '@/components/articles/article-body';
import { ArticleFoot } from '@/components/articles/article-foot';
import { Provenance } from '@/components/articles/provenance';
import { shareData } from '@/components/pictures/share-data';
import { articleData } from '@/components/structured-data/article-data';
import { JsonLd } from '@/components/structured-data/json-ld';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { findArticle } from '@/lib/articles/article';
import { articleParams } from '@/lib/articles/article-params';
import { articleAddress, articleMarkdownAddress, homeAddress, topicAddress } from '@/lib/policy/addresses';
import { findStore } from '@/lib/policy/stores';
import { searchDocuments } from '@/lib/search/documents';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string; slug: string }> };

export const generateStaticParams = articleParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store: id, slug } = await params;
  const store = findStore(id);
  const article = store && findArticle(store.id, slug);
  if (!article) return {};
  return {
    title: `${article.question} · ${store.name} Help`,
    description: searchDocuments(store).find((one) => one.slug === slug)?.answer,
    ...shareData(articleAddress(store, slug)),
  };
}

export default async function ArticlePage({ params }: Props) {
  const { store: id, slug } = await params;
  const store = findStore(id);
  const article = store && findArticle(store.id, slug);
  if (!article) notFound();
  const trail = [
    { href: homeAddress(store), text: `${store.name} Help` },
    { href: topicAddress(store, article.topic), text: store.topics[article.topic] ?? article.topic },
  ];
  return (
    <article className="with-margin prose">
      <link rel="alternate" type="text/markdown" href={articleMarkdownAddress(store, article.slug)} />
      <JsonLd data={articleData(store, article)} />
      <header>
        <Breadcrumbs trail={trail} page={article.question} />
        <h1 className="text-4xl font-semibold">{article.question}</h1>
        <Provenance store={store} kinds={article.provenance} />
      </header>
      {await articleBody(store, article)}
      <ArticleFoot
        store={store}
        article={article}
        related={article.related.flatMap((one) => findArticle(store.id, one) ?? [])}
      />
      <p className="page-address print-only">{siteAddress(articleAddress(store, article.slug))}</p>
    </article>
  );
}
