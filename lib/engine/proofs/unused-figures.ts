import type { ClauseId, FigureId, Node } from '@/lib/policy/types';
import { figuresIn } from './figures-in';
import { counted, type Ground, type Proof } from './proof';

/** What stands in texts and cannot be seen in a compiled policy. */
export interface Quoted {
  /** Figures that a procedure's or a question's text names in braces. */
  readonly inTexts: readonly FigureId[];
  /** Figures that an article names. */
  readonly inArticles: readonly FigureId[];
  /** Clauses that an article quotes, with their figures. */
  readonly clausesInArticles: readonly ClauseId[];
}

/** Every figure is used: by a rule, a period, a step after a request, a text or an article. */
export function figuresUsedProof({ policy }: Ground, quoted: Quoted): Proof {
  const figures = Object.keys(policy.figures);
  const procedures = Object.values(policy.procedures);
  const byRules = new Set(procedures.flatMap(({ outcomes }) => Object.values(outcomes).flatMap(figuresIn)));
  const byPeriods = new Set(procedures.flatMap(({ tree }) => limitsOf(tree)));
  const byProgress = new Set(
    Object.values(policy.progress).flatMap(({ after }) => Object.values(after).map(({ within }) => within)),
  );
  const elsewhere = new Set([
    ...quoted.inTexts,
    ...quoted.inArticles,
    ...quoted.clausesInArticles.flatMap((clause) => policy.clauses[clause]?.figures ?? []),
  ]);
  const computed = figures.filter((id) => byRules.has(id) || byPeriods.has(id) || byProgress.has(id));
  const unused = figures.filter((id) => !computed.includes(id) && !elsewhere.has(id));
  return {
    id: 'figures-used',
    claim: 'Every figure is used.',
    verdict: `${counted(figures.length, 'figure')}: ${computed.length} in rules, periods and steps after a request, ${figures.length - computed.length - unused.length} in texts and articles.`,
    faults: unused.map(
      (id) =>
        `${id}: no rule, period, step, text or article uses it. Name it where it matters, or remove it.`,
    ),
    notes: [],
  };
}

function limitsOf(node: Node): FigureId[] {
  if (node.kind === 'choice') return node.branches.flatMap(({ next }) => limitsOf(next));
  if (node.kind !== 'period') return [];
  return node.periods.flatMap(({ within, next }) => [...(within ? [within] : []), ...limitsOf(next)]);
}
