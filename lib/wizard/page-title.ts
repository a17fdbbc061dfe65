import { headlineWords } from '@/lib/engine/headline-words';
import type { Procedure, Store } from '@/lib/policy/types';
import { askingPolicy } from './asking-policy';
import type { WizardPage } from './wizard-view';

/**
 * What a wizard's page is called, its own words first: a screen reader says it at each step, and a list of tabs shows
 * little more than its beginning. A page that says what is wrong begins with that.
 */
export function pageTitle(store: Store, procedure: Procedure, view: WizardPage['view']): string {
  const help = `${store.name} Help`;
  if (view.kind === 'problems') return `Error: this address cannot be read · ${procedure.title} · ${help}`;
  if (view.kind === 'question') {
    const question = askingPolicy(store, procedure, view).facts[view.fact]?.question;
    return `${view.message ? 'Error: ' : ''}${question} · ${procedure.title} · ${help}`;
  }
  const words = headlineWords(view.estimate);
  return `${words ? `${words.title} ${words.brings}` : procedure.title} · ${help}`;
}
