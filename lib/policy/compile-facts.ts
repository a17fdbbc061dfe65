import { interpolate, unknownFigures } from './interpolate';
import type { PolicyMistake } from './policy-error';
import type { FactsSource } from './source';
import type { FactDefinition, Figure } from './types';
import { VOCABULARY } from './vocabulary';
import type { YamlFile } from './yaml-file';

/** How the store asks for each fact; the type comes from the shared vocabulary, or from the store for a fact of its own. */
export function compileFacts(
  file: YamlFile<FactsSource>,
  figures: Record<string, Figure>,
  mistakes: PolicyMistake[],
) {
  const facts: Record<string, FactDefinition> = {};
  for (const [name, { type, values, ...words }] of Object.entries(file.content)) {
    const common = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
    if (common && type) {
      mistakes.push(file.mistake([name, 'type'], 'no type', `"${name}" is a fact that all stores share.`));
    }
    if (!common && !type) {
      const hint = `"${name}" is this store's own fact. Say choice, yes-no, day, moment or money.`;
      mistakes.push(file.mistake([name], 'a type', hint));
    }
    for (const [key, value] of Object.entries(words)) {
      for (const unknown of unknownFigures(value, figures))
        mistakes.push(file.mistake([name, key], ...unknown));
    }
    const filled = Object.entries(words).map(([key, value]) => [key, interpolate(value, figures)]);
    facts[name] = {
      ...(Object.fromEntries(filled) as typeof words),
      name,
      type: common?.type ?? type ?? 'choice',
      values,
    };
  }
  return facts;
}
