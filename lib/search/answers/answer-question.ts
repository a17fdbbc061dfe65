import { createLexicon } from '../lexicon';
import { hoursNamed } from './duration';
import type { Answer, AnswerRules, Way, WayAnswer } from './types';

/** More outcomes than these are no answer but a table. */
const MOST_SAYINGS = 3;

/** What a question says of an order: choices, and the hours that have passed. */
interface Said {
  readonly facts: ReadonlyMap<string, string>;
  readonly hours: number | undefined;
}

/**
 * Answers a question's words from the policy: where they name a clause's matter, by the clause; where they name a procedure, or
 * the state of an order together with what is paid or comes back, by the outcomes that this leaves. Null where the words
 * leave more than three outcomes open, or name nothing of the kind.
 */
export function createAnswering({ procedures, clauses, wordings }: AnswerRules) {
  const lexicon = createLexicon(wordings);

  return (words: readonly string[], terms: readonly string[]): Answer | null => {
    const named = lexicon.termsOf(words).filter((term) => term.startsWith('#'));
    const namesOf = (kind: string) =>
      named.filter((term) => term.startsWith(`#${kind} `)).map((term) => term.slice(kind.length + 2));
    const facts = new Map(namesOf('fact').map((name) => name.split(' ') as [string, string]));
    const said: Said = { facts, hours: hoursNamed(words) };
    const ofProcedures = namesOf('procedure');
    const asksFigure = terms.includes('#fee') || terms.includes('#refund');
    const ids =
      ofProcedures.length > 0 ? ofProcedures : asksFigure && facts.size > 0 ? Object.keys(procedures) : [];
    const answers = ids.flatMap((id) => answerOf(id, said) ?? []);
    if (answers.length === 1) return answers[0] ?? null;
    const [clause] = namesOf('clause');
    return clause === undefined ? null : answerByClause(clause);
  };

  function answerOf(id: string, said: Said): Answer | undefined {
    const rules = procedures[id];
    const told = (rules?.ways ?? []).flatMap((way) => {
      const used = wordsUsed(way, said);
      return used === undefined || used === 0 ? [] : [{ way, used }];
    });
    const most = Math.max(...told.map(({ used }) => used));
    const ways = told.filter(({ used }) => used === most).map(({ way }) => way);
    const outcomes = [...new Set(ways.flatMap((way) => way.outcomes))];
    if (!rules || ways.length === 0 || outcomes.length > MOST_SAYINGS) return undefined;
    const says = outcomes.flatMap((one) => rules.outcomes[one] ?? []);
    return { procedure: id, title: rules.title, says, facts: factsOf(ways, said) };
  }

  function answerByClause(clause: string): Answer | null {
    const rule = clauses[clause];
    const title = procedures[rule?.procedure ?? '']?.title;
    if (!rule || !title) return null;
    return { procedure: rule.procedure, title, says: [{ text: rule.text, clause }], facts: [] };
  }
}

/** How many of a way's answers were said; undefined where one contradicts what was said. */
function wordsUsed({ answers }: Way, { facts, hours }: Said): number | undefined {
  const held = answers.map((answer) => {
    if ('values' in answer) {
      const said = facts.get(answer.fact);
      return said === undefined ? undefined : answer.values.includes(said);
    }
    return hours === undefined ? undefined : isWithin(answer, hours);
  });
  return held.includes(false) ? undefined : held.filter(Boolean).length;
}

const isWithin = ({ over, within }: Extract<WayAnswer, { over: unknown }>, hours: number) =>
  (over === null || hours > over) && (within === null || hours <= within);

/** The choices that all ways share, as the wizard takes them: what was said, and what follows from it. */
function factsOf(ways: readonly Way[], { facts }: Said): Answer['facts'] {
  const [first, ...others] = ways.map(({ answers }) =>
    answers.flatMap((answer): (readonly [string, string])[] => {
      if (!('values' in answer)) return [];
      const value = facts.get(answer.fact) ?? (answer.values.length === 1 ? answer.values[0] : undefined);
      return value === undefined ? [] : [[answer.fact, value]];
    }),
  );
  const isShared = ([fact, value]: readonly [string, string]) =>
    others.every((choices) => choices.some(([other, said]) => other === fact && said === value));
  return (first ?? []).filter(isShared);
}
