import type { Clause, Policy } from './types';

export interface Section {
  readonly name: string;
  readonly title: string;
  readonly clauses: readonly Clause[];
}

/** The policy's clauses by section, which is the part of a clause's id before the dot. */
export function sectionsOf(policy: Policy): Section[] {
  return Object.entries(policy.sections).map(([name, title]) => ({
    name,
    title,
    clauses: Object.values(policy.clauses).filter(({ id }) => id.startsWith(`${name}.`)),
  }));
}
