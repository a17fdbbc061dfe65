import type { OutcomeRule, OutcomesLeaf, Procedure } from '@/lib/policy/types';
import { amountsOf, presumedOf } from './amounts';
import type { Condition, OpenBranch, Outcome, Reached, Ruling } from './types';
import { endOf } from './until';

/** An outcome on its way into the estimate: its branches left open are still to be merged. */
interface Candidate {
  readonly outcome: Outcome;
  readonly open: readonly OpenBranch[];
}

/** The outcomes of every leaf reached. The same outcome behind several open branches is one outcome, with their values as alternatives. */
export function outcomesOf(leaves: readonly Reached<OutcomesLeaf>[], ruling: Ruling): Outcome[] {
  const merged: Candidate[] = [];
  for (const reached of leaves) {
    for (const { outcome: id, certainty } of reached.leaf.offers) {
      const rule = ruleOf(ruling.procedure, id);
      const { refund, left, capped, lines, youPay } = amountsOf(rule, ruling.facts, ruling.policy.figures);
      const outcome: Outcome = {
        id,
        title: rule.title,
        summary: rule.summary,
        remedy: rule.remedy,
        clauses: rule.clauses,
        assumes: rule.assumes,
        evidence: rule.evidence,
        steps: rule.steps,
        presumed: presumedOf(rule, ruling.facts),
        refund,
        left,
        capped,
        lines,
        youPay,
        certainty,
        if: [],
        condition: rule.condition ?? null,
        paidWithin: rule.paidWithin ?? null,
        until: endOf(rule, reached, ruling),
      };
      absorb(merged, { outcome, open: withoutCertain(reached.open) });
    }
  }
  return merged.map(({ outcome, open }, index) => {
    const id = uniqueId(merged, index);
    return id === outcome.id && open.length === 0 ? outcome : { ...outcome, id, if: conditionsOf(open) };
  });
}

/** The conditions of branches left open, in the words of the contract. */
export function conditionsOf(open: readonly OpenBranch[]): Condition[] {
  return withoutCertain(open).flatMap(({ fact, values }) => values.map((value) => ({ fact, value })));
}

/** Looks an outcome up; the policy's reader has made sure that it is there. */
export function ruleOf(procedure: Procedure, id: string): OutcomeRule {
  const rule = procedure.outcomes[id];
  if (!rule) throw new Error(`${procedure.id} has no outcome ${id}`);
  return rule;
}

function absorb(merged: Candidate[], next: Candidate): void {
  const at = merged.findIndex(
    (known) =>
      known.outcome.id === next.outcome.id &&
      sameOffer(known.outcome, next.outcome) &&
      joined(known.open, next.open),
  );
  const known = merged[at];
  const open = known && joined(known.open, next.open);
  if (!known || !open) {
    merged.push(next);
    return;
  }
  merged.splice(at, 1);
  absorb(merged, { outcome: known.outcome, open });
}

/** Two sets of open branches as one, where they differ in a single fact's values at most; a fact with all its values is dropped. */
function joined(a: readonly OpenBranch[], b: readonly OpenBranch[]): OpenBranch[] | undefined {
  if (a.length !== b.length) return undefined;
  const differing = a.filter(
    (branch, i) => branch.fact !== b[i]?.fact || branch.values.join() !== b[i]?.values.join(),
  );
  if (differing.length > 1 || differing.some((branch) => !b.some((other) => other.fact === branch.fact)))
    return undefined;
  return withoutCertain(
    a.map((branch, i) => ({ ...branch, values: [...new Set([...branch.values, ...(b[i]?.values ?? [])])] })),
  );
}

const withoutCertain = (open: readonly OpenBranch[]) =>
  open.filter(({ values, of }) => values.length < of.length);

const sameOffer = (a: Outcome, b: Outcome) => a.certainty === b.certainty && a.until?.ms === b.until?.ms;

/** The id of the rule behind an outcome's id, which may carry the values that tell it from another of that rule. */
export const ruleIdOf = (id: string): string => id.split('--')[0] ?? id;

/** The outcome's own id; a second one of that id, under other conditions, carries the values that tell it apart. */
function uniqueId(merged: readonly Candidate[], index: number): string {
  const { outcome, open } = merged[index] as Candidate;
  const earlier = merged.slice(0, index).some((other) => other.outcome.id === outcome.id);
  if (!earlier) return outcome.id;
  const values = open.flatMap((branch) => branch.values).map((value) => value.replace(/[^a-z0-9]+/g, '-'));
  return [outcome.id, ...values].join('--');
}
