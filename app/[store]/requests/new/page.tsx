import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EstimateHeadline } from '@/components/estimate/estimate-headline';
import { RequestForm } from '@/components/requests/request-form';
import { AnswersGiven } from '@/components/wizard/answers-given';
import { now } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { homeAddress, wizardAddress } from '@/lib/policy/addresses';
import { findProcedure } from '@/lib/policy/find-procedure';
import { findStore } from '@/lib/policy/stores';
import { type PageQuery, readPageFacts } from '@/lib/wizard/page-facts';
import { wizardPage } from '@/lib/wizard/wizard-page';
import '@/app/self-service.css';

type Props = { params: Promise<{ store: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const store = findStore((await params).store);
  return { title: `Start a request${store ? ` · ${store.name} Help` : ''}`, robots: { index: false } };
}

/** A request with everything filled in that the wizard learnt; without an estimate, back to the wizard. */
export default async function NewRequest({ params, searchParams }: Props) {
  const query = await searchParams;
  const { store: id } = await params;
  const { store, procedure } = await findProcedure(
    Promise.resolve({ store: id, procedure: String(query.procedure) }),
  );
  if (!store || !procedure) redirect(`/${id}`);
  const { address, view } = wizardPage(store, procedure, readPageFacts(query, store), {
    now: now(),
    currencyOf,
  });
  if (view.kind !== 'estimate') redirect(address);
  const { estimate, entries, answered } = view;
  return (
    <div className="page">
      <p className="mb-6">
        <a href={wizardAddress(store, procedure.id, entries)}>
          <span aria-hidden="true">← </span>Back to the estimate
        </a>
      </p>
      <h1 className="text-4xl font-semibold">Start the request</h1>
      <p className="mt-3 text-muted">
        It goes to {store.name}'s customer care with the estimate and the clauses it rests on. A person
        decides. You get a reference and a private page that shows where it stands.
      </p>
      <div className="mt-8 border-y border-hairline py-5">
        <EstimateHeadline estimate={estimate} as="p" />
      </div>
      <AnswersGiven ruling={estimate} answered={answered} title="What you told us" />
      <RequestForm
        store={{ id: store.id, care: store.care }}
        hidden={[['procedure', procedure.id], ...entries, ['idempotencyKey', randomUUID()]]}
        evidence={estimate.evidence}
      />
      <p className="mt-6">
        <a href={homeAddress(store)}>Leave without sending</a>
      </p>
    </div>
  );
}
