import { parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { readPageFacts } from '../page-facts';
import { wizardPage } from '../wizard-page';
import type { EstimateView } from '../wizard-view';

const NOW = '2026-03-02T10:00:00Z';

/** What the wizard shows for facts that end in an estimate; the moment is 2 March 2026, 10:00 UTC, unless they say another. */
export function estimateViewOf(store: Store | string, procedure: string, facts: string): EstimateView {
  const found = typeof store === 'string' ? findStore(store) : store;
  const now = parseMoment(NOW);
  const tree = found?.versions.at(-1)?.procedures[procedure];
  if (!found || !now || !tree) throw new Error(`no ${procedure}`);
  const query = Object.fromEntries(new URLSearchParams(facts));
  const { view } = wizardPage(found, tree, readPageFacts(query, found), { now, currencyOf });
  if (view.kind !== 'estimate') throw new Error(`no estimate: ${JSON.stringify(view.kind)}`);
  return view;
}
