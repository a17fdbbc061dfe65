import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { EstimateView } from '@/components/estimate/estimate-view';
import { shareData } from '@/components/pictures/share-data';
import { ProblemsView } from '@/components/wizard/problems-view';
import { QuestionView } from '@/components/wizard/question-view';
import { now } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { wizardAddress } from '@/lib/policy/addresses';
import { findProcedure } from '@/lib/policy/find-procedure';
import type { Procedure, Store } from '@/lib/policy/types';
import { settings } from '@/lib/requests/settings';
import { isAddressed } from '@/lib/wizard/is-addressed';
import { type PageQuery, readPageFacts } from '@/lib/wizard/page-facts';
import { pageTitle } from '@/lib/wizard/page-title';
import { wizardPage } from '@/lib/wizard/wizard-page';
import '@/app/self-service.css';

type Props = { params: Promise<{ store: string; procedure: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { store, procedure } = await findProcedure(params);
  if (!store || !procedure) return {};
  const { view } = pageOf(store, procedure, await searchParams);
  return {
    title: pageTitle(store, procedure, view),
    description: procedure.card,
    // However many answers an address holds, it is one page to those who look for it.
    alternates: { canonical: wizardAddress(store, procedure.id) },
    ...shareData(wizardAddress(store, procedure.id)),
  };
}

/** A wizard: its address is its state, so the page is a function of it. */
export default async function WizardPage({ params, searchParams }: Props) {
  const { store, procedure } = await findProcedure(params);
  if (!store || !procedure) notFound();
  const query = await searchParams;
  const { address, dropped, view } = pageOf(store, procedure, query);
  if (!isAddressed(query, address)) redirect(address);
  switch (view.kind) {
    case 'question':
      return <QuestionView store={store} procedure={procedure} view={view} dropped={dropped} />;
    case 'problems':
      return <ProblemsView store={store} procedure={procedure} problems={view.problems} />;
    default:
      return (
        <EstimateView
          store={store}
          procedure={procedure}
          view={view}
          dropped={dropped}
          address={new URL(wizardAddress(store, procedure.id, view.entries), settings().SITE_URL).href}
        />
      );
  }
}

const pageOf = (store: Store, procedure: Procedure, query: PageQuery) =>
  wizardPage(store, procedure, readPageFacts(query, store), { now: now(), currencyOf });
