import type { LineSource } from './source';
import type { FactDefinition, Figure, LineRule } from './types';

/** Tells a mistake at a place in the file at hand. */
export type Report = (path: readonly PropertyKey[], expected: string, hint: string) => void;

export interface Names {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly facts: Readonly<Record<string, FactDefinition>>;
}

/** A line as the engine computes it; its names are checked by `checkLine`. */
export function compileLine({ label, plus, less = '', share, otherwise, clauses }: LineSource): LineRule {
  if (less === 'not-published') return { kind: 'not-published', label, clauses };
  if (isFigure(less)) return { kind: 'fee', label, figure: less, clauses };
  const optional = { ...(share && { share }), ...(otherwise && { otherwise }) };
  return { kind: plus ? 'plus' : 'less', label, of: plus ?? less, ...optional, clauses };
}

/** A line names a money fact, with a percentage where it takes a share of it, or a fee that the policy states. */
export function checkLine(
  { plus, less, share }: LineSource,
  path: readonly PropertyKey[],
  names: Names,
  mistake: Report,
): void {
  if (less && isFigure(less)) checkFee(less, path, names, mistake);
  else checkMoney(plus ?? less, path, names, mistake);
  if (share && names.figures[share]?.kind !== 'percent')
    mistake([...path, 'share'], 'a percentage', `It names ${share}.`);
}

/** A fact that is an amount; nothing where none is named. */
export function checkMoney(
  fact: string | undefined,
  path: readonly PropertyKey[],
  { facts }: Names,
  mistake: Report,
): void {
  if (fact === undefined || fact === 'not-published' || facts[fact]?.type === 'money') return;
  mistake(path, `a money fact, not "${fact}"`, 'Define it in facts.yaml.');
}

function checkFee(figure: string, path: readonly PropertyKey[], { figures }: Names, mistake: Report): void {
  const kind = figures[figure]?.kind;
  if (kind === 'amount' || kind === 'not-published') return;
  mistake(path, `an amount, not "${figure}"`, 'Give it as "4.50 EUR", or as "not published".');
}

const isFigure = (name: string) => name.includes('.');
