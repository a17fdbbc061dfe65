import type { World } from '@/lib/engine/circumstances';
import { consult } from '@/lib/engine/consult';
import { factsThatMatter } from '@/lib/engine/facts-that-matter';
import { factsUnderstood } from '@/lib/engine/handovers';
import { canonicalText } from '@/lib/engine/read-answer';
import { readCase } from '@/lib/engine/read-case';
import type { Estimate, Problem, Ruling } from '@/lib/engine/types';
import { homeAddress, wizardAddress } from '@/lib/policy/addresses';
import type { FactName, Procedure, Store } from '@/lib/policy/types';
import type { PageFacts } from './page-facts';

type Entries = readonly (readonly [FactName, string])[];

/** What a wizard's address shows: the next question (or one again), an estimate, or facts that nothing here can mend. */
export type WizardView =
  | QuestionView
  | EstimateView
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export interface QuestionView {
  readonly kind: 'question';
  readonly fact: FactName;
  /** The answer to show in the field, as given or as it was typed. */
  readonly value: string;
  readonly message: string | undefined;
  /** The facts that travel along with the answer. */
  readonly others: Entries;
  readonly back: string;
  readonly ruling: Ruling | undefined;
  readonly answered: readonly FactName[];
}

export interface EstimateView {
  readonly kind: 'estimate';
  readonly estimate: Estimate;
  readonly entries: Entries;
  readonly back: string;
  readonly answered: readonly FactName[];
}

export interface WizardPage {
  /** The one address of this state; the page redirects to it from any other way of writing it. */
  readonly address: string;
  /** Answers no longer needed after a change. */
  readonly dropped: readonly FactName[];
  readonly view: WizardView;
}

/** The wizard's page for what its address says. */
export function wizardPage(store: Store, procedure: Procedure, page: PageFacts, world: World): WizardPage {
  const read = readCase(store, procedure.id, page.entries, world);
  if (!read.ok) return refused(store, procedure, page, read.problems, world);
  const ruling = { store, policy: read.policy, procedure, facts: read.facts };
  const { answered, matter } = factsThatMatter(ruling);
  const kept = keptEntries(page, ruling, [...new Set([...answered, ...matter])]);
  const dropped = [
    ...new Set([
      ...page.dropped,
      ...[...page.entries.keys()].filter(
        (name) => !kept.some(([one]) => one === name) && name !== 'currency',
      ),
    ]),
  ];
  const change = page.change && matter.has(page.change) ? page.change : undefined;
  const verdict = consult(store, procedure.id, kept, world);
  const reserved: Entries = [
    ...(change ? [['change', change] as const] : []),
    ...(dropped.length > 0 ? [['dropped', dropped.join(',')] as const] : []),
  ];
  const address = wizardAddress(store, procedure.id, [...kept, ...reserved]);
  if (verdict?.status === 'estimate' && !change) {
    return {
      address,
      dropped,
      view: {
        kind: 'estimate',
        estimate: verdict,
        entries: kept,
        back: backTo(store, procedure, kept, answered.at(-1)),
        answered,
      },
    };
  }
  const fact = change ?? (verdict?.status === 'question' ? verdict.ask[0] : undefined) ?? '';
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

function refused(
  store: Store,
  procedure: Procedure,
  page: PageFacts,
  problems: readonly Problem[],
  world: World,
): WizardPage {
  const understood = factsUnderstood(procedure);
  const problem = problems.find(({ fact }) => understood.has(fact));
  const entries = [...page.entries];
  const address = wizardAddress(store, procedure.id, entries);
  if (!problem) return { address, dropped: [], view: { kind: 'problems', problems } };
  const faulty = new Set(problems.map(({ fact }) => fact));
  const sound = entries.filter(([name]) => !faulty.has(name));
  const read = readCase(store, procedure.id, sound, world);
  const ruling = read.ok ? { store, policy: read.policy, procedure, facts: read.facts } : undefined;
  const answered = ruling ? factsThatMatter(ruling).answered : [];
  const view: QuestionView = {
    kind: 'question',
    fact: problem.fact,
    value: page.entries.get(problem.fact) ?? '',
    message: problem.message,
    others: entries.filter(([name]) => name !== problem.fact),
    back: backTo(store, procedure, sound, answered.at(-1)),
    ruling,
    answered,
  };
  return { address, dropped: [], view };
}

/** The facts that still matter, in the tree's order and canonical form, with the moment and currency where they were given. */
function keptEntries(page: PageFacts, { store, facts }: Ruling, matter: readonly FactName[]): Entries {
  const currency = facts.currency.code === store.currency ? [] : [['currency', facts.currency.code] as const];
  const asOf = page.entries.get('asOf');
  const answers = matter.flatMap((name) => {
    const answer = facts.answers.get(name);
    return answer ? [[name, canonicalText(answer)] as const] : [];
  });
  return [...currency, ...answers, ...(asOf ? [['asOf', asOf] as const] : [])];
}

/** Back to the question before, its answer kept; from the first one, to the store's home. */
function backTo(store: Store, procedure: Procedure, entries: Entries, fact: FactName | undefined): string {
  return fact ? wizardAddress(store, procedure.id, [...entries, ['change', fact]]) : homeAddress(store);
}
