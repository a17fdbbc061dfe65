import type { Coverage } from './coverage';
import type { PolicyMistake } from './policy-error';
import type { StoreProof } from './store-proofs';

/** What came out of checking a store: its mistakes where it cannot be read, else what each version holds. */
export type StoreCheck = StoreMistakes | StoreChecked;

export interface StoreMistakes {
  readonly store: string;
  readonly mistakes: readonly PolicyMistake[];
  readonly message: string;
}

export interface StoreChecked {
  readonly store: string;
  readonly name: string;
  readonly proofs: readonly StoreProof[];
  readonly versions: readonly VersionCheck[];
}

export interface VersionCheck {
  readonly version: string;
  /** The version's name for people: "in force from 1 January 2025". */
  readonly inForce: string;
  readonly proofs: readonly StoreProof[];
  readonly clauses: readonly Coverage[];
  readonly against: {
    readonly basket: string;
    readonly kinds: readonly {
      readonly title: string;
      readonly findings: readonly {
        readonly headline: string;
        readonly details: readonly { readonly label: string; readonly texts: readonly string[] }[];
      }[];
    }[];
    /** The same for machines. */
    readonly json: unknown;
  };
}

/** Every fault of a store, its folder's and its versions'. */
export const faultsOf = ({ proofs, versions }: StoreChecked): string[] =>
  [...proofs, ...versions.flatMap((version) => version.proofs)].flatMap(({ faults }) => faults);

/** Whether a store has neither a mistake nor a fault. */
export const isSound = (check: StoreCheck): boolean => !('mistakes' in check) && faultsOf(check).length === 0;

/** A check as `--json` gives it. */
export function checkJson(check: StoreCheck) {
  if ('mistakes' in check) return { store: check.store, ok: false, mistakes: check.mistakes };
  const { store, name, proofs, versions } = check;
  return {
    store,
    name,
    ok: isSound(check),
    faults: faultsOf(check).length,
    proofs: proofs.map(proofJson),
    versions: versions.map(({ version, proofs: own, clauses, against }) => ({
      version,
      proofs: own.map(proofJson),
      clauses,
      againstItself: against.json,
    })),
  };
}

const proofJson = (proof: StoreProof) => ({ ...proof, holds: proof.faults.length === 0 });
