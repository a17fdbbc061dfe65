import type { ClauseId, FactName } from '@/lib/policy/types';
import type { Concepts } from '../types';

/** One answer on a way: values of a choice that lead the same way, or a period between two limits. */
export type WayAnswer =
  | { readonly fact: FactName; readonly values: readonly string[] }
  /** Hours since the fact: more than `over`, at most `within`; null for no limit. `clause` sets the limit. */
  | {
      readonly fact: FactName;
      readonly over: number | null;
      readonly within: number | null;
      readonly clause: ClauseId;
    };

/** One way through a procedure's questions, and the outcomes that it ends in. */
export interface Way {
  readonly answers: readonly WayAnswer[];
  readonly outcomes: readonly string[];
}

/** What the policy says in a sentence or two, figures written out, and the clause that says it. */
export interface Saying {
  readonly text: string;
  readonly clause: ClauseId;
}

/** What is said of an outcome to somebody who is in that case. */
export interface OutcomeSaying extends Saying {
  /** What is said to somebody who may be in another case: the clause, which names its conditions. Null where others say it. */
  readonly rule: string | null;
}

export interface ProcedureRules {
  readonly title: string;
  readonly named: readonly string[];
  /** What shows that a question which names the procedure is about something else. */
  readonly unless: readonly string[];
  /** How the answers to its questions are said, by "stage shipped". */
  readonly said: Concepts;
  /** Facts that the wizard is told although only something that follows from them was said. */
  readonly follows: readonly FactName[];
  readonly ways: readonly Way[];
  readonly outcomes: Readonly<Record<string, OutcomeSaying>>;
}

/** Clauses that answer a question together, the procedure that they belong to, and how the question is asked. */
export interface Quotation {
  readonly procedure: string;
  /** The procedure's title. */
  readonly title: string;
  readonly clauses: readonly ClauseId[];
  readonly asked: readonly string[];
}

/** How questions are answered from a store's policy. Travels to the browser as JSON. */
export interface AnswerRules {
  readonly procedures: Readonly<Record<string, ProcedureRules>>;
  readonly quotations: readonly Quotation[];
  /** The text of every clause that is quoted. */
  readonly clauses: Readonly<Record<ClauseId, string>>;
}

/** The policy's answer to a question: what it says, and where the wizard goes on with what the question said. */
export interface Answer {
  readonly procedure: string;
  /** The procedure's title. */
  readonly title: string;
  readonly says: readonly Saying[];
  readonly facts: readonly (readonly [FactName, string])[];
}
