import type { Described } from './changes';
import type { FactName, OptionRule, Policy, WantedAnswer } from './types';

const STANDS_WORDS: Record<Extract<WantedAnswer, string>, string> = {
  given: 'answered in any way',
  absent: 'not answered',
};

/** What a shopper can do, part by part; the order in which a store lists it means nothing. */
export const describeOptions = (policy: Policy): Described[] =>
  policy.options.map((rule) => describe(rule, policy));

function describe(rule: OptionRule, { procedures, facts }: Policy): Described {
  const procedure = procedures[rule.procedure];
  const one = (fact: FactName, wanted: WantedAnswer) => {
    const values = typeof wanted === 'string' ? [STANDS_WORDS[wanted]] : wanted;
    const words = values.map((value) => facts[fact]?.values[value] ?? value);
    return `${facts[fact]?.label ?? fact}: ${words.join(', or ')}`;
  };
  const supposed = (texts: OptionRule['suppose']) =>
    Object.entries(texts).map(([fact, value]) => one(fact, [value]));
  const cases = rule.when.map((known) => Object.entries(known).map(([fact, values]) => one(fact, values)));
  return {
    id: rule.id,
    title: rule.title,
    parts: {
      Title: rule.title,
      'Decided by': procedure?.title ?? rule.procedure,
      'Leads to': rule.takes.map((taken) => procedure?.outcomes[taken]?.title ?? taken).join('; '),
      Supposes: supposed(rule.suppose).join('; '),
      'Supposes where nothing is said': supposed(rule.presume).join('; '),
      'Open to': cases.map((words) => words.join('; ')).join('. Or: '),
      'Else it says': rule.unless,
      Clauses: rule.clauses.join(', '),
    },
  };
}
