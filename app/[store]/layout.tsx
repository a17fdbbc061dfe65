import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { StoreFrame } from '@/components/layout/store-frame';
import { allStores, findStore } from '@/lib/policy/stores';

export const generateStaticParams = () => allStores().map(({ id }) => ({ store: id }));

export default async function StoreLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ store: string }>;
}) {
  const store = findStore((await params).store);
  if (!store) notFound();
  return <StoreFrame store={store}>{children}</StoreFrame>;
}
