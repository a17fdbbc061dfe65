import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SearchView } from '@/components/search/search-view';
import { findStore } from '@/lib/policy/stores';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const store = findStore((await params).store);
  return {
    title: `Search · ${store?.name} Help`,
    description: `Search the answers to questions about ${store?.name}'s policy.`,
  };
}

export default async function SearchPage({ params }: Props) {
  const store = findStore((await params).store);
  if (!store) notFound();
  return <SearchView store={store} />;
}
