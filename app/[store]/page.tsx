import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TopicList } from '@/components/articles/topic-list';
import { shareData } from '@/components/pictures/share-data';
import { JsonLd } from '@/components/structured-data/json-ld';
import { organizationData } from '@/components/structured-data/organization-data';
import { ContactLine } from '@/components/ui/contact-line';
import { ProcedureCards } from '@/components/ui/procedure-cards';
import { SiteSearch } from '@/components/ui/site-search';
import { articlesOf } from '@/lib/articles/article';
import { homeAddress, lostLinkAddress } from '@/lib/policy/addresses';
import { findStore } from '@/lib/policy/stores';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const store = findStore((await params).store);
  return store
    ? { title: `${store.name} Help`, description: store.tagline, ...shareData(homeAddress(store)) }
    : {};
}

export default async function StoreHome({ params }: Props) {
  const store = findStore((await params).store);
  if (!store) notFound();
  return (
    <div className="mx-auto max-w-[70rem] px-5">
      <JsonLd data={organizationData(store)} />
      <h1 className="max-w-[22ch] text-4xl font-semibold sm:text-5xl">How can we help?</h1>
      <p className="mt-4 max-w-[60ch] text-lg text-muted">{store.tagline}</p>
      <div className="mt-8 max-w-[43rem]">
        <SiteSearch store={store} label="Search the answers" />
      </div>
      <section aria-labelledby="procedures" className="mt-14">
        <h2 id="procedures" className="mb-4 text-2xl font-semibold">
          See what you get back
        </h2>
        <ProcedureCards store={store} />
      </section>
      <section aria-labelledby="topics" className="mt-14">
        <h2 id="topics" className="mb-6 text-2xl font-semibold">
          Browse the answers
        </h2>
        <TopicList store={store} articles={articlesOf(store.id)} />
      </section>
      <section aria-labelledby="contact" className="mt-14 max-w-[43rem]">
        <h2 id="contact" className="mb-3 text-2xl font-semibold">
          Contact customer care
        </h2>
        <ContactLine store={store} />
        <p className="mt-3">
          Have you sent a request already? <a href={lostLinkAddress(store)}>Find it again</a>.
        </p>
      </section>
    </div>
  );
}
