import type { Answer, ProcedureRules, Way, WayAnswer } from './types';

/** What a question says of an order: choices, and the hours that have passed. */
export interface Said {
  readonly facts: ReadonlyMap<string, string>;
  readonly hours: number | undefined;
}

/** The ways through a procedure that hold most of what was said, and contradict none of it. */
export function waysLeft({ ways }: ProcedureRules, said: Said): Way[] {
  const told = ways.flatMap((way) => {
    const held = way.answers.map((answer) => holds(answer, said));
    return held.includes(false) ? [] : [{ way, used: held.filter(Boolean).length }];
  });
  const most = Math.max(...told.map(({ used }) => used));
  return told.filter(({ used }) => used === most && used > 0).map(({ way }) => way);
}

/** Whether an answer was said; undefined where nothing was said of it. */
function holds(answer: WayAnswer, { facts, hours }: Said): boolean | undefined {
  if ('values' in answer) {
    const said = facts.get(answer.fact);
    return said === undefined ? undefined : answer.values.includes(said);
  }
  const { over, within } = answer;
  return hours === undefined
    ? undefined
    : (over === null || hours > over) && (within === null || hours <= within);
}

/** The choices as the wizard takes them: those said, and those that all ways left share where they may follow. */
export function factsOf(
  ways: readonly Way[],
  { follows }: Pick<ProcedureRules, 'follows'>,
  { facts }: Said,
): Answer['facts'] {
  const [first, ...others] = ways.map(({ answers }) =>
    answers.flatMap((answer): (readonly [string, string])[] => {
      if (!('values' in answer)) return [];
      const following =
        follows.includes(answer.fact) && answer.values.length === 1 ? answer.values[0] : undefined;
      const value = facts.get(answer.fact) ?? following;
      return value === undefined ? [] : [[answer.fact, value]];
    }),
  );
  const isShared = ([fact, value]: readonly [string, string]) =>
    others.every((choices) => choices.some(([other, said]) => other === fact && said === value));
  return (first ?? []).filter(isShared);
}
