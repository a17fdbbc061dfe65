import { type Change, changesBetween, type Described } from './changes';
import { describeOptions } from './describe-options';
import { describeOutcomes } from './describe-outcomes';
import { describeProgress } from './describe-progress';
import { describeWays } from './describe-ways';
import type { Policy, Procedure } from './types';

/** What differs between two versions of a policy, in words. */
export interface Difference {
  readonly clauses: readonly Change[];
  readonly figures: readonly Change[];
  /** The words of questions and answers. */
  readonly questions: readonly Change[];
  /** Procedures in the later version's order; those that decide and go on alike are left out. */
  readonly procedures: readonly ProcedureChange[];
  /** What a shopper can do. */
  readonly options: readonly Change[];
  /** What search engines are told about returns. */
  readonly returnTerms: readonly Change[];
}

export interface ProcedureChange {
  readonly kind: Change['kind'];
  readonly id: string;
  readonly title: string;
  /** Its own title, card and introduction. */
  readonly words: readonly Change[];
  /** Ways through its questions that are new, are gone or end elsewhere. */
  readonly ways: readonly Change[];
  /** Outcomes that say or pay something else. */
  readonly outcomes: readonly Change[];
  /** What follows a request. */
  readonly progress: readonly Change[];
}

/** How the later version differs from the earlier one. */
export function differenceOf(before: Policy, after: Policy): Difference {
  const between = (describe: (policy: Policy) => Described[]) =>
    changesBetween(describe(before), describe(after));
  const ids = [...new Set([after, before].flatMap(({ procedures }) => Object.keys(procedures)))];
  return {
    clauses: between(describeClauses),
    figures: between(describeFigures),
    questions: between(describeQuestions),
    procedures: ids
      .map((id): ProcedureChange => {
        const [old, now] = [before.procedures[id], after.procedures[id]];
        return {
          kind: !old ? 'added' : now ? 'changed' : 'removed',
          id,
          title: (now ?? old)?.title ?? id,
          words: between(({ procedures }) => describeProcedure(procedures[id])),
          ways: between((policy) => describeWays(policy, id)),
          outcomes: between((policy) => describeOutcomes(policy, id)),
          progress: between((policy) => describeProgress(policy, id)),
        };
      })
      .filter(
        ({ kind, words, ways, outcomes, progress }) =>
          kind !== 'changed' || [words, ways, outcomes, progress].some((changes) => changes.length > 0),
      ),
    options: between(describeOptions),
    returnTerms: between(describeReturnTerms),
  };
}

/** Whether two versions say and decide the same. */
export const isEmpty = (difference: Difference): boolean =>
  Object.values(difference).every((changes: readonly unknown[]) => changes.length === 0);

const describeClauses = ({ clauses }: Policy): Described[] =>
  Object.values(clauses).map(({ id, text, reading, silent }) => ({
    id,
    title: id,
    parts: { Text: text, 'How we read it': reading, 'Not said': silent },
  }));

const describeFigures = ({ figures }: Policy): Described[] =>
  Object.entries(figures).map(([id, { text }]) => ({ id, title: id, parts: { Figure: text } }));

const describeQuestions = ({ facts }: Policy): Described[] =>
  Object.values(facts).map(({ name, label, question, hint, findOut, values }) => ({
    id: name,
    title: label,
    parts: {
      Question: question,
      Hint: hint,
      'How to find out': findOut,
      Answers: Object.values(values).join('; '),
    },
  }));

const describeReturnTerms = ({ returnTerms }: Policy): Described[] =>
  Object.entries(returnTerms).map(([name, term]) => ({
    id: name,
    title: name,
    parts: { Value: term && `${term.is}`, Clauses: term?.clauses.join(', ') },
  }));

const describeProcedure = (procedure: Procedure | undefined): Described[] =>
  procedure
    ? [
        {
          id: procedure.id,
          title: procedure.title,
          parts: { Title: procedure.title, Card: procedure.card, Introduction: procedure.intro },
        },
      ]
    : [];
