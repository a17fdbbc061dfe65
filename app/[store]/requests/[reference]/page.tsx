import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RequestStatus } from '@/components/requests/request-status';
import { findStore } from '@/lib/policy/stores';
import { findOwnRequest } from '@/lib/requests/find-own-request';
import type { PageQuery } from '@/lib/wizard/page-facts';

export const metadata: Metadata = { title: 'Your request', robots: { index: false, follow: false } };

type Props = { params: Promise<{ store: string; reference: string }>; searchParams: Promise<PageQuery> };

/** A request's private page: whoever has the key may read it, everybody else finds nothing. */
export default async function RequestPage({ params, searchParams }: Props) {
  const [{ store: id, reference }, { key }] = await Promise.all([params, searchParams]);
  const store = findStore(id);
  const request = store && typeof key === 'string' ? await findOwnRequest(store, reference, key) : undefined;
  if (!store || !request) notFound();
  return <RequestStatus store={store} request={request} />;
}
