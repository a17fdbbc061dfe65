import { homeAddress, wizardAddress } from '@/lib/policy/addresses';
import type { FactName, Procedure, Store } from '@/lib/policy/types';
import type { Entries } from './wizard-view';

/** Back to the question before, its answer kept; from the first one, to the store's home. */
export function backTo(
  store: Store,
  procedure: Procedure,
  entries: Entries,
  fact: FactName | undefined,
): string {
  return fact ? wizardAddress(store, procedure.id, [...entries, ['change', fact]]) : homeAddress(store);
}
