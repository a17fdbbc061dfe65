import type { NodeSource, PeriodSource } from './source';
import type { Certainty, FactDefinition, Figure, FigureId, Node, Period } from './types';
import { UNKNOWN } from './vocabulary';

/** What a tree may name, and where a mistake in it is reported: path inside the tree, expectation, hint. */
export interface TreeContext {
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly facts: Readonly<Record<string, FactDefinition>>;
  readonly outcomes: readonly string[];
  readonly procedures: readonly string[];
  readonly mistake: (path: readonly PropertyKey[], expected: string, hint: string) => void;
}

const CERTAINTIES: readonly Certainty[] = ['sure', 'your-choice', 'store-decides'];

/** A tree as the engine walks it. Every name in it is known, every branch has its words, every yes has its no. */
export function compileTree(
  source: NodeSource,
  context: TreeContext,
  path: readonly PropertyKey[] = ['tree'],
): Node {
  if ('when' in source) return compileChoice(source, context, path);
  if ('periods' in source) return compilePeriods(source, context, path);
  if ('handover' in source) {
    if (!context.procedures.includes(source.handover)) {
      context.mistake(
        [...path, 'handover'],
        'a procedure of this version',
        `There are: ${context.procedures.join(', ')}.`,
      );
    }
    return { kind: 'handover', to: source.handover, facts: source.facts };
  }
  const offers = CERTAINTIES.flatMap((certainty) =>
    (source[certainty] ?? []).map((outcome) => ({ certainty, outcome })),
  );
  for (const { certainty, outcome } of offers) {
    if (!context.outcomes.includes(outcome))
      context.mistake(
        [...path, certainty],
        `an outcome of this file, not "${outcome}"`,
        'Add it under "outcomes".',
      );
  }
  if (new Set(offers.map(({ outcome }) => outcome)).size < offers.length) {
    context.mistake(path, 'each outcome once', 'This leaf offers one of them twice.');
  }
  return { kind: 'outcomes', offers };
}

function compileChoice(
  source: { ask: string; when: Record<string, NodeSource> },
  context: TreeContext,
  path: readonly PropertyKey[],
): Node {
  const fact = context.facts[source.ask];
  const branches = Object.entries(source.when).map(([key, then]) => ({
    values: key.split('|').map((value) => value.trim()),
    next: compileTree(then, context, [...path, 'when', key]),
  }));
  const values = branches.flatMap((branch) => branch.values);
  if (!fact || (fact.type !== 'choice' && fact.type !== 'yes-no')) {
    context.mistake(
      [...path, 'ask'],
      `a choice or yes-no fact, not "${source.ask}"`,
      'Define it in facts.yaml.',
    );
  } else {
    for (const value of values) {
      const worded = Object.hasOwn(fact.values, value) || value === UNKNOWN;
      if (!worded)
        context.mistake(
          [...path, 'when'],
          `"${value}" to have words`,
          `Add it to ${source.ask}.values in facts.yaml.`,
        );
    }
    const answers = values.filter((value) => value !== UNKNOWN).toSorted();
    if (fact.type === 'yes-no' && answers.join() !== 'no,yes')
      context.mistake([...path, 'when'], 'a branch for yes and one for no', 'Every answer needs its branch.');
  }
  if (new Set(values).size < values.length)
    context.mistake([...path, 'when'], 'each value once', 'Two branches name the same value.');
  return { kind: 'choice', ask: source.ask, branches };
}

function compilePeriods(
  source: { ask: string; periods: PeriodSource[] },
  context: TreeContext,
  path: readonly PropertyKey[],
): Node {
  const fact = context.facts[source.ask];
  if (fact?.type !== 'day' && fact?.type !== 'moment')
    context.mistake(
      [...path, 'ask'],
      `a day or moment fact, not "${source.ask}"`,
      'Define it in facts.yaml.',
    );
  const unit = fact?.type === 'moment' ? 'hours' : 'days';
  let previous: { amount: number; text: string } | undefined;
  const periods = source.periods.map((period, index): Period => {
    const here = [...path, 'periods', index];
    const last = index === source.periods.length - 1;
    if ('later' in period !== last)
      context.mistake(
        here,
        '"later" for the last period, and only there',
        'The periods end with one that never ends.',
      );
    if ('later' in period) {
      const words = `later than ${previous?.text}`;
      return { within: null, words, next: compileTree(period.later, context, [...here, 'later']) };
    }
    const figure = context.figures[period.within];
    const longer =
      figure?.kind === 'duration' && figure.unit === unit && figure.amount > (previous?.amount ?? -1);
    if (!longer)
      context.mistake(
        [...here, 'within'],
        `a figure in ${unit}, longer than the period before`,
        `It names ${period.within}.`,
      );
    const words = previous ? `later than ${previous.text}, within ${figure?.text}` : `within ${figure?.text}`;
    if (figure?.kind === 'duration') previous = figure;
    const next = compileTree(period.next, context, [...here, 'next']);

    return { within: period.within, words, ...(period.deadline && { deadline: period.deadline }), next };
  });
  return { kind: 'period', ask: source.ask, periods };
}
