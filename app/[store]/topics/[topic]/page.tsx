import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { QuestionList } from '@/components/articles/topic-list';
import { shareData } from '@/components/pictures/share-data';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { articlesOf } from '@/lib/articles/article';
import { homeAddress } from '@/lib/policy/addresses';
import { allStores, findStore } from '@/lib/policy/stores';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string; topic: string }> };

export const generateStaticParams = () =>
  allStores().flatMap(({ id, topics }) => Object.keys(topics).map((topic) => ({ store: id, topic })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store: id, topic } = await params;
  const store = findStore(id);
  if (!store) return {};
  return {
    title: `${store.topics[topic]} · ${store.name} Help`,
    description: articlesIn(store.id, topic)
      .map(({ question }) => question)
      .join(' '),
    ...shareData(homeAddress(store)),
  };
}

export default async function Topic({ params }: Props) {
  const { store: id, topic } = await params;
  const store = findStore(id);
  const title = store?.topics[topic];
  if (!store || !title) notFound();
  return (
    <div className="page">
      <Breadcrumbs trail={[{ href: homeAddress(store), text: `${store.name} Help` }]} page={title} />
      <h1 className="mb-6 text-4xl font-semibold">{title}</h1>
      <QuestionList store={store} articles={articlesIn(store.id, topic)} />
    </div>
  );
}

const articlesIn = (store: string, topic: string) =>
  articlesOf(store).filter((article) => article.topic === topic);
