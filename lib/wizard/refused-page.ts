import type { World } from '@/lib/engine/circumstances';
import { factsThatMatter } from '@/lib/engine/facts-that-matter';
import { factsUnderstood } from '@/lib/engine/handovers';
import { readCase } from '@/lib/engine/read-case';
import type { Problem } from '@/lib/engine/types';
import { judgingDates } from '@/lib/engine/version';
import { wizardAddress } from '@/lib/policy/addresses';
import type { Procedure, Store } from '@/lib/policy/types';
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
  const entries = [...page.entries];
  const faulty = new Set(problems.map(({ fact }) => fact));
  const sound = entries.filter(([name]) => !faulty.has(name));
  const read = readCase(store, procedure.id, sound, world);
  const ruling = read.ok ? read.ruling : undefined;
  const understood = new Set([...factsUnderstood(ruling?.procedure ?? procedure), ...judgingDates(store)]);
  const problem = problems.find(({ fact }) => understood.has(fact));
  const address = wizardAddress(store, procedure.id, entries);
  if (!problem) return { address, dropped: [], view: { kind: 'problems', problems } };
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
