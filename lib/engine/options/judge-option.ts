import { dayOf } from '@/lib/dates/moment';
import { minus } from '@/lib/money/money';
import { type FactName, type OptionRule, type Procedure, TODAY } from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import { decideOpenly } from '../decide-openly';
import { factsCarried } from '../handovers';
import { ruleIdOf } from '../outcomes';
import type { Answer, Case, Condition, Outcome, Situation } from '../types';
import { openOnlyIf } from './open-only-if';
import type { Option } from './types';

/**
 * What a case makes of one option: its procedure judged with what is supposed. A question that the shopper has not
 * answered is left open, so that each possibility counts; an amount is never guessed.
 */
export function judgeOption(rule: OptionRule, situation: Situation): Option {
  const { policy, facts } = situation;
  const supposed = supposedIn(rule, facts);
  const onlyIf = openOnlyIf(rule, facts.answers);
  if (!onlyIf) return { possible: false, rule, supposed, because: rule.unless };
  const procedure = policy.procedures[rule.procedure];
  if (!procedure) throw new Error(`${rule.id} names ${rule.procedure}, which is no procedure`);
  const answers = withWholeOrder(new Map([...facts.answers, ...supposed]));
  const ruling = { ...situation, procedure: withAmountsOf(procedure, rule), facts: { ...facts, answers } };
  const open = { possible: true, rule, supposed, facts: factsCarried(procedure.id, ruling) } as const;
  const verdict = decideOpenly(ruling);
  if (verdict.status === 'question') {
    const followsFromOrder = answers.has('orderTotal') && verdict.ask.includes('shippingPaid');
    const ask = verdict.ask.filter((fact) => fact !== 'itemPrice' || !followsFromOrder);
    return { ...open, onlyIf, outcomes: [], ask };
  }
  const outcomes = verdict.outcomes.filter((outcome) => isTaken(rule, outcome));
  if (outcomes.length > 0) {
    const refusals = verdict.outcomes.filter((outcome) => isRefusalLeftOpen(rule, outcome));
    const all = [...outcomes, ...refusals];
    return { ...open, onlyIf: allConditions(onlyIf, all, policy), outcomes: all, ask: [] };
  }
  const refusal = verdict.outcomes.find(({ remedy }) => remedy === 'none');
  return { possible: false, rule, supposed, because: refusal?.summary ?? rule.unless };
}

/** What must be so for the option to be open, and what all of its results hang on alike; any value at all is no condition. */
function allConditions(
  onlyIf: readonly Condition[],
  [first, ...others]: readonly Outcome[],
  { facts }: Situation['policy'],
): Condition[] {
  const shared = first?.if.filter(({ fact }) =>
    others.every((other) => valuesOf(fact, other.if) === valuesOf(fact, first.if)),
  );
  const named = new Set(shared?.map(({ fact }) => fact));
  const all = [...onlyIf.filter(({ fact }) => !named.has(fact)), ...(shared ?? [])];
  const count = (fact: FactName) => all.filter((one) => one.fact === fact).length;
  return all.filter(({ fact }) => count(fact) !== Object.keys(facts[fact]?.values ?? {}).length);
}

const valuesOf = (fact: FactName, conditions: readonly Condition[]) =>
  conditions.flatMap((one) => (one.fact === fact ? one.value : [])).join();

/** Nobody is asked for amounts of outcomes that the option does not take. */
const withAmountsOf = (procedure: Procedure, { takes }: OptionRule): Procedure => ({
  ...procedure,
  outcomes: Object.fromEntries(
    Object.entries(procedure.outcomes).map(([id, rule]) => {
      const { lines: _, least: __, ...withoutAmounts } = rule;
      return [id, takes.includes(id) ? rule : withoutAmounts];
    }),
  ),
});

const isTaken = ({ takes }: OptionRule, { id }: Outcome) => takes.includes(ruleIdOf(id));

/** What the shopper does not know may turn out to rule the option out: that is one of its results. */
const isRefusalLeftOpen = (rule: OptionRule, outcome: Outcome) =>
  !isTaken(rule, outcome) && outcome.remedy === 'none' && outcome.if.length > 0;

function supposedIn(rule: OptionRule, { asOf, answers }: Case): Map<FactName, Answer> {
  const presumed = Object.entries(rule.presume).filter(([fact]) => !answers.has(fact));
  const texts = [...presumed, ...Object.entries(rule.suppose)];
  return new Map(texts.map(([fact, text]) => [fact, answerOf(text, asOf)]));
}

function answerOf(text: string, asOf: Case['asOf']): Answer {
  if (text === UNKNOWN) return { type: 'unknown' };
  return text === TODAY ? { type: 'day', value: dayOf(asOf) } : { type: 'choice', value: text };
}

/** Where only the order's amounts are known, all of it is concerned: the items' price is the total without shipping. */
function withWholeOrder(answers: Map<FactName, Answer>): Case['answers'] {
  const total = answers.get('orderTotal');
  const shipping = answers.get('shippingPaid');
  if (answers.has('itemPrice') || total?.type !== 'money' || shipping?.type !== 'money') return answers;
  return new Map([...answers, ['itemPrice', { type: 'money', value: minus(total.value, shipping.value) }]]);
}
