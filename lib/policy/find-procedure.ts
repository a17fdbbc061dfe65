import { currentPolicy, findStore } from './stores';
import type { Procedure, Store } from './types';

/** The store and the procedure that an address names; undefined for what does not exist. */
export async function findProcedure(
  params: Promise<{ readonly store: string; readonly procedure: string }>,
): Promise<{ store?: Store; procedure?: Procedure }> {
  const { store: id, procedure: name } = await params;
  const store = findStore(id);
  const procedures = store ? currentPolicy(store).procedures : {};
  return store && Object.hasOwn(procedures, name) ? { store, procedure: procedures[name] as Procedure } : {};
}
