import Engine from 'publicodes';
import type { Node } from '@/lib/policy/types';
import { type Answer, type Decision, type Leaf, type Payout, type Term, WHOLE } from './decision';
import { leafOf, limitOf } from './decision-of';
import type { FactSet } from './fact-sets';
import { readPlain } from './read-plain';

type Rule = string | number | { readonly [mechanism: string]: unknown };

/** publicodes: the tree as nested variations that end in a path's number, and a rule per amount. Parsed once. */
export function withPublicodes(decision: Decision) {
  const leaves: Leaf[] = [];
  const path = ruleFor(decision.tree, decision, leaves);
  const payouts = [...new Map(leaves.flatMap((leaf) => leaf.payouts.map((one) => [one.id, one]))).values()];
  const rules = Object.assign({ path }, ...inputs(decision).map((fact) => ({ [fact]: { question: fact } })));
  for (const { id, most, least } of payouts) {
    if (most) rules[`${nameOf(id)} max`] = sumRule(most);
    if (least) rules[`${nameOf(id)} min`] = sumRule(least);
  }
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  return (given: FactSet): Answer => {
    const situation = Object.entries(readPlain(decision, given)).map(
      ([fact, value]) => [fact, typeof value === 'string' ? `'${value}'` : value] as const,
    );
    engine.setSituation(Object.fromEntries(situation));
    const leaf = leaves[Number(engine.evaluate('path').nodeValue)] as Leaf;
    return { outcomes: leaf.payouts.map((payout) => paid(payout, engine)), handover: leaf.handover };
  };
}

function ruleFor(node: Node, decision: Decision, leaves: Leaf[]): Rule {
  if (node.kind === 'choice') {
    const cases = node.branches.map(({ values, next }) => ({
      si: { 'une de ces conditions': values.map((value) => `${node.ask} = '${value}'`) },
      alors: ruleFor(next, decision, leaves),
    }));
    return { variations: cases };
  }
  if (node.kind === 'period') {
    const cases = node.periods.map(({ within, next }) => {
      const limit = limitOf(within, decision.figures);
      const then = ruleFor(next, decision, leaves);
      return limit === null ? { sinon: then } : { si: `${node.ask} <= ${limit}`, alors: then };
    });
    return { variations: cases };
  }
  return leaves.push(leafOf(node, decision)) - 1;
}

/** Every fact that the rules name. */
function inputs({ rows }: Decision): string[] {
  const asked = rows.flatMap(({ conditions }) => conditions.map(({ fact }) => fact));
  const terms = rows.flatMap(({ leaf }) =>
    leaf.payouts.flatMap(({ most, least }) => [...(most ?? []), ...(least ?? [])]),
  );
  return [...new Set([...asked, ...terms.flatMap((term) => ('fact' in term ? [term.fact] : []))])];
}

const nameOf = (id: string) => `outcome ${id.replaceAll('-', ' ')}`;

const sumRule = (terms: readonly Term[]): Rule =>
  terms.length === 0 ? 0 : { somme: terms.map(termRule), plancher: 0 };

function termRule(term: Term): Rule {
  if ('fixed' in term) return term.sign * term.fixed;
  const signed = (rule: Rule): Rule => (term.sign === 1 ? rule : { produit: [-1, rule] });
  if (term.basisPoints === WHOLE) return signed(term.fact);
  return signed({ valeur: `${term.fact} * ${term.basisPoints} / ${WHOLE}`, arrondi: 'oui' });
}

function paid({ id, most, least }: Payout, engine: Engine) {
  const value = (bound: string) => Number(engine.evaluate(`${nameOf(id)} ${bound}`).nodeValue);
  const max = most && value('max');
  if (max === 0) return { id, min: 0, max };
  return { id, min: least && value('min'), max };
}
