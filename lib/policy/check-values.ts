import type { PolicyMistake } from './policy-error';
import type { FactsSource } from './source';
import type { FactDefinition, FactName, Node, Procedure } from './types';
import { UNKNOWN } from './vocabulary';
import type { YamlFile } from './yaml-file';

/**
 * A choice that has words needs a branch: a value that no procedure decides is a branch forgotten, or words left over.
 * Within a procedure every node that asks the same fact has the same values, or an answer could lead nowhere.
 */
export function checkValues(
  file: YamlFile<FactsSource>,
  facts: Readonly<Record<FactName, FactDefinition>>,
  procedures: readonly Procedure[],
): PolicyMistake[] {
  const nodes = procedures.flatMap(({ id, tree }) =>
    choicesIn(tree).map((choice) => ({ procedure: id, ...choice })),
  );
  const undecided = Object.values(facts).flatMap(({ name, values }) => {
    const decided = new Set(nodes.filter(({ ask }) => ask === name).flatMap((node) => node.values));
    return Object.keys(values)
      .filter((value) => !decided.has(value))
      .map((value) =>
        file.mistake(
          [name, 'values', value],
          'a branch for it in some procedure',
          'Add the branch, or remove the value.',
        ),
      );
  });
  const uneven = nodes.flatMap((node) => {
    const other = nodes.find(({ procedure, ask }) => procedure === node.procedure && ask === node.ask);
    if (!other || other.values.toSorted().join() === node.values.toSorted().join()) return [];
    const hint = `${node.procedure} asks it twice, with other values.`;
    return [file.mistake([node.ask], 'the same values wherever a procedure asks it', hint)];
  });
  return [...undecided, ...uneven];
}

function choicesIn(node: Node): { ask: FactName; values: string[] }[] {
  if (node.kind === 'period') return node.periods.flatMap(({ next }) => choicesIn(next));
  if (node.kind !== 'choice') return [];
  const values = node.branches.flatMap((branch) => branch.values).filter((value) => value !== UNKNOWN);
  return [{ ask: node.ask, values }, ...node.branches.flatMap(({ next }) => choicesIn(next))];
}
