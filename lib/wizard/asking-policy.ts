import type { Policy, Procedure, Store } from '@/lib/policy/types';
import type { QuestionView } from './wizard-view';

/** The version whose question a page asks: the one that judges the case, or where none can yet, the procedure's own. */
export const askingPolicy = (store: Store, procedure: Procedure, { ruling }: QuestionView): Policy =>
  ruling?.policy ??
  (store.versions.findLast(({ procedures }) => procedures[procedure.id] === procedure) as Policy);
