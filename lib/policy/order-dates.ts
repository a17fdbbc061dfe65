import { join } from 'node:path';
import { factsAsked } from './facts-asked';
import { PolicyError } from './policy-error';
import type { FactName, Policy, Store } from './types';

/**
 * Finds the procedures that the versions (oldest first) decide differently, and the fact by which each asks for the
 * order's date. It is asked before it is known which version judges, so a version without words for it takes those of the
 * newest that has them. Throws a PolicyError where none has.
 */
export function withOrderDates(
  store: string,
  versions: readonly Policy[],
): Pick<Store, 'versions' | 'orderDates'> {
  const ids = [...new Set(versions.flatMap(({ procedures }) => Object.keys(procedures)))];
  const differing = ids.filter((id) => new Set(versions.map((policy) => decided(policy, id))).size > 1);
  const orderDates = Object.fromEntries(differing.map((id) => [id, orderDateOf(id, versions)]));
  const asked = [...new Set(Object.values(orderDates))];
  const words = Object.fromEntries(
    asked.map((fact) => [fact, versions.findLast(({ facts }) => facts[fact])?.facts[fact]]),
  );
  const unworded = asked.filter((fact) => !words[fact]);
  if (unworded.length > 0) {
    const file = join(store, 'policy', versions.at(-1)?.version ?? '', 'facts.yaml');
    throw new PolicyError(
      unworded.map((fact) => {
        const procedures = differing.filter((id) => orderDates[id] === fact).join(', ');
        const hint = `The versions decide differently on ${procedures}, so an order's date is asked first. Word the question here.`;
        return { file, path: fact, expected: `words for "${fact}"`, hint };
      }),
    );
  }
  return {
    versions: versions.map((policy) => ({
      ...policy,
      facts: { ...words, ...policy.facts } as Policy['facts'],
    })),
    orderDates,
  };
}

/**
 * All that a procedure decides by, as text: its questions, outcomes, evidence and steps, with each figure in place of its
 * name. Its title, card and introduction decide nothing.
 */
function decided({ procedures, figures }: Policy, id: string): string | undefined {
  const own = procedures[id];
  return (
    own &&
    JSON.stringify([own.tree, own.outcomes, own.evidence, own.steps], (_, value: unknown) =>
      typeof value === 'string' && Object.hasOwn(figures, value) ? figures[value] : value,
    )
  );
}

/** The moment where any version's questions need it, so that it is not asked twice; else the day. */
function orderDateOf(id: string, versions: readonly Policy[]): FactName {
  const trees = versions.flatMap(({ procedures }) => procedures[id]?.tree ?? []);
  return trees.some((tree) => factsAsked(tree).includes('orderedAt')) ? 'orderedAt' : 'orderedOn';
}
