import { createLexicon } from '../lexicon';
import type { Concepts } from '../types';
import { hoursNamed } from './duration';
import { sayingsOf } from './sayings';
import type { Answer, AnswerRules, ProcedureRules, Saying, Way } from './types';
import { factsOf, type Said, waysLeft } from './ways-left';

/** Concepts of the store's search that show a wish for a sum. */
const SUMS = ['#fee', '#refund'];

/**
 * Answers a question's words from the policy: where they name a procedure, or the state of an order together with what is
 * paid or comes back, by the outcomes that this leaves, or by the time limit that all of these share; where they ask for what
 * single clauses say, by these. Null where the words leave more open, or name nothing of the kind.
 */
export function createAnswering({ procedures, quotations, clauses }: AnswerRules) {
  const matters = Object.entries(procedures).map(([id, rules]) => ({
    id,
    rules,
    isNamed: standIn(rules.named),
    isOther: standIn(rules.unless),
    saidIn: namesIn(rules.said),
  }));
  const quotationIn = namesIn(Object.fromEntries(quotations.map(({ asked }, at) => [at, asked])));

  return (words: readonly string[], terms: readonly string[]): Answer | null => {
    const hours = hoursNamed(words);
    const meant = matters.filter(({ isOther }) => !isOther(words));
    const named = meant.filter(({ isNamed }) => isNamed(words));
    const asksSum = terms.some((term) => SUMS.includes(term));
    const answers = (named.length > 0 ? named : meant).flatMap(({ id, rules, saidIn }) => {
      const facts = new Map(saidIn(words).map((name) => name.split(' ') as [string, string]));
      const isAsked = named.length > 0 || (asksSum && facts.size > 0);
      return (isAsked && answerOf(id, rules, { facts, hours })) || [];
    });
    // Of several that were named one cannot tell which is meant; where none was, the first is the usual one.
    if (answers.length === 1 || named.length === 0) return answers[0] ?? quotedFor(words);
    return quotedFor(
      words,
      named.map(({ id }) => id),
    );
  };

  function quotedFor(words: readonly string[], named: readonly string[] = []): Answer | null {
    const quotation = quotations[Number(quotationIn(words)[0])];
    if (!quotation || (named.length > 0 && !named.includes(quotation.procedure))) return null;
    const { procedure, title, clauses: quoted } = quotation;
    return { procedure, title, says: quoted.map(quote), facts: [] };
  }

  function answerOf(id: string, rules: ProcedureRules, said: Said): Answer | undefined {
    const ways = waysLeft(rules, said);
    if (ways.length === 0) return undefined;
    const facts = factsOf(ways, rules, said);
    const isCertain = ways.length === 1 && facts.every(([fact]) => said.facts.has(fact));
    const says = limitOf(ways, said) ?? sayingsOf(ways, rules, isCertain);
    return says && { procedure: id, title: rules.title, says, facts };
  }

  /** The clause whose time limit several ways share, where a time was said. */
  function limitOf(ways: readonly Way[], { hours }: Said): Saying[] | undefined {
    if (hours === undefined || ways.length === 1) return undefined;
    const limits = ways.map(({ answers }) => answers.find((answer) => 'clause' in answer)?.clause);
    const [limit, ...others] = new Set(limits);
    return limit && others.length === 0 ? [quote(limit)] : undefined;
  }

  function quote(clause: string): Saying {
    return { text: clauses[clause] ?? '', clause };
  }
}

/** The names of the wordings that stand in a question's words. */
function namesIn(wordings: Concepts): (words: readonly string[]) => string[] {
  const lexicon = createLexicon(wordings);
  return (words) => lexicon.termsOf(words).flatMap((term) => (term.startsWith('#') ? term.slice(1) : []));
}

function standIn(wordings: readonly string[]): (words: readonly string[]) => boolean {
  const names = namesIn({ wording: wordings });
  return (words) => names(words).length > 0;
}
