import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inForceOn } from './in-force';
import { readStore } from './read-store';
import type { Policy, Store } from './types';

/** Where the stores' folders are. */
export const contentFolder = () => join(process.cwd(), 'content');

let stores: ReadonlyMap<string, Store> | undefined;

/** Every store, by the name of its folder. Read once: a policy changes with a deployment, not while it runs. */
export function allStores(): readonly Store[] {
  return [...loaded().values()];
}

/** The store of that name, undefined where there is none. */
export function findStore(id: string): Store | undefined {
  return loaded().get(id);
}

/** The version in force now, on the newest date that is not in the future. */
export function currentPolicy(store: Store, today: string = new Date().toISOString().slice(0, 10)): Policy {
  const inForce = inForceOn(store, today) ?? store.versions[0];
  if (!inForce) throw new Error(`${store.id} has no policy`);
  return inForce;
}

function loaded(): ReadonlyMap<string, Store> {
  stores ??= new Map(
    readdirSync(contentFolder(), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => [entry.name, readStore(contentFolder(), entry.name)]),
  );
  return stores;
}
