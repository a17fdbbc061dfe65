import { formatDay } from '@/lib/dates/format-date';
import type { World } from '@/lib/engine/circumstances';
import { factsThatMatter } from '@/lib/engine/facts-that-matter';
import { factsUnderstood } from '@/lib/engine/handovers';
import { readCase } from '@/lib/engine/read-case';
import type { Problem } from '@/lib/engine/types';
import { ORDER_DATES } from '@/lib/engine/version';
import { wizardAddress } from '@/lib/policy/addresses';
import type { Policy, Procedure, Store } from '@/lib/policy/types';
import { backTo } from './back-to';
import type { PageFacts } from './page-facts';
import type { QuestionView, WizardPage } from './wizard-view';

/** The first question whose answer was refused, asked again with the others kept; or what is wrong, where none can mend it. */
export function refused(
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
export function notYet(store: Store, procedure: Procedure, page: PageFacts, { version }: Policy): WizardPage {
  const message = `The policy of ${formatDay(version)}, which judges this order, has no “${procedure.title}”.`;
  const problems = [{ fact: 'orderedOn', message }];
  const address = wizardAddress(store, procedure.id, page.entries);
  return { address, dropped: [], view: { kind: 'problems', problems } };
}
