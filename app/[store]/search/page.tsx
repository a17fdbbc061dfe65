import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContactLine } from '@/components/ui/contact-line';
import { ProcedureCards } from '@/components/ui/procedure-cards';
import { SiteSearch } from '@/components/ui/site-search';
import { findStore } from '@/lib/policy/stores';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const store = findStore((await params).store);
  return { title: `Search · ${store?.name} Help` };
}

export default async function SearchPage({ params }: Props) {
  const store = findStore((await params).store);
  if (!store) notFound();
  return (
    <div className="page">
      <h1 className="mb-6 text-4xl font-semibold">Search</h1>
      <SiteSearch store={store} label="Your question, in your own words" />
      <div id="results" />
      <section aria-labelledby="procedures" className="mt-12">
        <h2 id="procedures" className="mb-4 text-2xl font-semibold">
          See what you get back
        </h2>
        <ProcedureCards store={store} />
      </section>
      <section aria-labelledby="contact" className="mt-12">
        <h2 id="contact" className="mb-3 text-2xl font-semibold">
          Ask customer care
        </h2>
        <ContactLine store={store} />
      </section>
    </div>
  );
}
