import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { shareData } from '@/components/pictures/share-data';
import { PolicyView } from '@/components/policy/policy-view';
import { JsonLd } from '@/components/structured-data/json-ld';
import { organizationData } from '@/components/structured-data/organization-data';
import { homeAddress } from '@/lib/policy/addresses';
import { currentPolicy, findStore } from '@/lib/policy/stores';
import '@/app/self-service.css';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const store = findStore((await params).store);
  if (!store) return {};
  return {
    title: `Policy · ${store.name} Help`,
    description: `Every clause of ${store.name}'s policy, with its address.`,
    ...shareData(homeAddress(store)),
  };
}

/** Every clause with an anchor of its own: the target of every citation. */
export default async function PolicyPage({ params }: Props) {
  const store = findStore((await params).store);
  if (!store) notFound();
  return (
    <>
      <JsonLd data={organizationData(store)} />
      <PolicyView store={store} policy={currentPolicy(store)} />
    </>
  );
}
