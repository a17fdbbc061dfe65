import { formatDay } from '@/lib/dates/format-date';
import type { World } from '@/lib/engine/circumstances';
import { consult } from '@/lib/engine/consult';
import { factsThatMatter } from '@/lib/engine/facts-that-matter';
import { factsUnderstood } from '@/lib/engine/handovers';
import { canonicalText } from '@/lib/engine/read-answer';
import { readCase } from '@/lib/engine/read-case';
import type { Case, Estimate, Problem, Ruling } from '@/lib/engine/types';
import { ORDER_DATES } from '@/lib/engine/version';
import { homeAddress, wizardAddress } from '@/lib/policy/addresses';
import type { FactName, Policy, Procedure, Store } from '@/lib/policy/types';
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

/** The wizard's page for what its address says; the version of the order's day asks its own questions. */
export function wizardPage(store: Store, procedure: Procedure, page: PageFacts, world: World): WizardPage {
  const read = readCase(store, procedure.id, page.entries, world);
  if (!read.ok) return refused(store, procedure, page, read.problems, world);
  const judging = read.policy.procedures[procedure.id];
  if (!judging) return notYet(store, procedure, page, read.policy);
  const ruling = { store, policy: read.policy, procedure: judging, facts: read.facts };
  const { matter } = factsThatMatter(ruling);
  const kept = keptEntries(page, ruling, [...matter]);
  const answered = [...matter].filter((fact) => kept.some(([one]) => one === fact));
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
        estimate: { ...verdict, facts: onlyThose(verdict.facts, answered) },
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
    ruling: { ...ruling, facts: onlyThose(ruling.facts, answered) },
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
  const dates = store.versions.length > 1 ? ORDER_DATES : [];
  const understood = new Set([...factsUnderstood(procedure), ...dates]);
  const problem = problems.find(({ fact }) => understood.has(fact));
  const entries = [...page.entries];
  const address = wizardAddress(store, procedure.id, entries);
  if (!problem) return { address, dropped: [], view: { kind: 'problems', problems } };
  const faulty = new Set(problems.map(({ fact }) => fact));
  const sound = entries.filter(([name]) => !faulty.has(name));
  const read = readCase(store, procedure.id, sound, world);
  const judging = read.ok ? read.policy.procedures[procedure.id] : undefined;
  const ruling =
    read.ok && judging ? { store, policy: read.policy, procedure: judging, facts: read.facts } : undefined;
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

/** What stands where the version that judges the order has no such procedure. */
function notYet(store: Store, procedure: Procedure, page: PageFacts, { version }: Policy): WizardPage {
  const message = `The policy of ${formatDay(version)}, which judges this order, has no “${procedure.title}”.`;
  const problems = [{ fact: 'orderedOn', message }];
  const address = wizardAddress(store, procedure.id, page.entries);
  return { address, dropped: [], view: { kind: 'problems', problems } };
}

/**
 * The facts that still matter, in the tree's order and canonical form, with the moment and currency where they were given.
 * An order's day that only follows from its moment is left out, or it would stay behind when the moment is changed.
 */
function keptEntries(page: PageFacts, { store, facts }: Ruling, matter: readonly FactName[]): Entries {
  const currency = facts.currency.code === store.currency ? [] : [['currency', facts.currency.code] as const];
  const asOf = page.entries.get('asOf');
  const answers = matter.flatMap((name) => {
    const follows = name === 'orderedOn' && !page.entries.has(name) && matter.includes('orderedAt');
    const answer = follows ? undefined : facts.answers.get(name);
    return answer ? [[name, canonicalText(answer)] as const] : [];
  });
  return [...currency, ...answers, ...(asOf ? [['asOf', asOf] as const] : [])];
}

const onlyThose = (facts: Case, names: readonly FactName[]): Case => ({
  ...facts,
  answers: new Map([...facts.answers].filter(([name]) => names.includes(name))),
});

/** Back to the question before, its answer kept; from the first one, to the store's home. */
function backTo(store: Store, procedure: Procedure, entries: Entries, fact: FactName | undefined): string {
  return fact ? wizardAddress(store, procedure.id, [...entries, ['change', fact]]) : homeAddress(store);
}
