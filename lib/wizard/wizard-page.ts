import type { World } from '@/lib/engine/circumstances';
import { decide } from '@/lib/engine/consult';
import { factsThatMatter } from '@/lib/engine/facts-that-matter';
import { amountsCompared } from '@/lib/engine/options/amounts-compared';
import { amountsToAdd } from '@/lib/engine/options/amounts-to-add';
import { rankOptions } from '@/lib/engine/options/rank-options';
import { readCase } from '@/lib/engine/read-case';
import type { Case } from '@/lib/engine/types';
import { waitingPeriods } from '@/lib/engine/waiting/periods';
import { wizardAddress } from '@/lib/policy/addresses';
import type { FactName, Procedure, Store } from '@/lib/policy/types';
import { backTo } from './back-to';
import { keptEntries } from './kept-entries';
import type { PageFacts } from './page-facts';
import { refused } from './refused-page';
import type { Entries, QuestionView, WizardPage } from './wizard-view';

/** The wizard's page for what its address says; the version of the order's day asks its own questions. */
export function wizardPage(store: Store, procedure: Procedure, page: PageFacts, world: World): WizardPage {
  const read = readCase(store, procedure.id, page.entries, world);
  if (!read.ok) return refused(store, procedure, page, read.problems, world);
  const given = read.ruling;
  const { matter } = factsThatMatter(given);
  const kept = keptEntries(page, given, [...new Set([...matter, ...amountsCompared(given.policy)])]);
  const answered = [...matter].filter((fact) => kept.some(([one]) => one === fact));
  const ruling = { ...given, facts: onlyThose(given.facts, answered) };
  const dropped = [
    ...new Set([
      ...page.dropped,
      ...[...page.entries.keys()].filter(
        (name) => !kept.some(([one]) => one === name) && name !== 'currency',
      ),
    ]),
  ];
  const change = page.change && matter.has(page.change) ? page.change : undefined;
  const verdict = decide(given);
  const reserved: Entries = [
    ...(change ? [['change', change] as const] : []),
    ...(dropped.length > 0 ? [['dropped', dropped.join(',')] as const] : []),
  ];
  const address = wizardAddress(store, procedure.id, [...kept, ...reserved]);
  if (verdict.status === 'estimate' && !change) {
    const compared = {
      ...given,
      facts: onlyThose(
        given.facts,
        kept.map(([name]) => name),
      ),
    };
    const options = rankOptions(compared);
    const toAdd = amountsToAdd(options, compared).filter((fact) => !answered.includes(fact));
    return {
      address,
      dropped,
      view: {
        kind: 'estimate',
        estimate: { ...verdict, facts: ruling.facts },
        entries: kept,
        back: backTo(store, procedure, kept, answered.at(-1)),
        answered,
        options,
        toAdd,
        waiting: waitingPeriods(ruling),
      },
    };
  }
  const fact = change ?? (verdict.status === 'question' ? verdict.ask[0] : undefined) ?? '';
  const before = answered.includes(fact) ? answered[answered.indexOf(fact) - 1] : answered.at(-1);
  const view: QuestionView = {
    kind: 'question',
    fact,
    value: kept.find(([name]) => name === fact)?.[1] ?? '',
    message: undefined,
    others: kept.filter(([name]) => name !== fact),
    back: backTo(store, procedure, kept, before),
    ruling,
    answered,
  };
  return { address, dropped, view };
}

const onlyThose = (facts: Case, names: readonly FactName[]): Case => ({
  ...facts,
  answers: new Map([...facts.answers].filter(([name]) => names.includes(name))),
});
