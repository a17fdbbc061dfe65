import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClauseNotes } from '@/components/policy/clause-quote';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { formatDay } from '@/lib/dates/format-date';
import { homeAddress } from '@/lib/policy/addresses';
import { sectionsOf } from '@/lib/policy/sections';
import { currentPolicy, findStore } from '@/lib/policy/stores';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const store = findStore((await params).store);
  return {
    title: `Policy · ${store?.name} Help`,
    description: `Every clause of ${store?.name}'s policy, with its address.`,
  };
}

/** Every clause with an anchor of its own: the target of every citation. */
export default async function PolicyPage({ params }: Props) {
  const store = findStore((await params).store);
  if (!store) notFound();
  const policy = currentPolicy(store);
  const sections = sectionsOf(policy);
  return (
    <div className="page">
      <Breadcrumbs trail={[{ href: homeAddress(store), text: `${store.name} Help` }]} />
      <h1 className="text-4xl font-semibold">The policy</h1>
      <p className="mt-3 text-muted">
        In force since {formatDay(policy.version)}. Every answer, fee and estimate here rests on these
        clauses. Where the text admits more than one reading, or says nothing, that stands beside it.
      </p>
      <nav aria-label="Sections" className="mt-5 flex flex-wrap gap-x-5 gap-y-1 no-print">
        {sections.map(({ name, title }) => (
          <a key={name} href={`#${name}`}>
            {title}
          </a>
        ))}
      </nav>
      {sections.map(({ name, title, clauses }) => (
        <section key={name} aria-labelledby={name} className="mt-10">
          <h2 id={name} className="mb-3 text-2xl font-semibold">
            {title}
          </h2>
          {clauses.map((clause) => (
            <div key={clause.id} id={clause.id} className="clause">
              {clause.text && <p className="font-serif">{clause.text}</p>}
              <ClauseNotes clause={clause} />
              <p className="address mt-1">
                <a href={`#${clause.id}`}>§ {clause.id}</a>
              </p>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
