import type { ClauseId, FactName } from '@/lib/policy/types';
import type { Concepts } from '../types';

/** One answer on a way: values of a choice that lead the same way, or a period between two limits. */
export type WayAnswer =
  | { readonly fact: FactName; readonly values: readonly string[] }
  /** Hours since the fact: more than `over`, at most `within`; null for no limit. */
  | { readonly fact: FactName; readonly over: number | null; readonly within: number | null };

/** One way through a procedure's questions, and the outcomes that it ends in. */
export interface Way {
  readonly answers: readonly WayAnswer[];
  readonly outcomes: readonly string[];
}

/** What the policy says in one sentence, figures written out, and the clause that says it. */
export interface Saying {
  readonly text: string;
  readonly clause: ClauseId;
}

export interface ProcedureRules {
  readonly title: string;
  readonly ways: readonly Way[];
  readonly outcomes: Readonly<Record<string, Saying>>;
}

/** How questions are answered from a store's policy. Travels to the browser as JSON. */
export interface AnswerRules {
  readonly procedures: Readonly<Record<string, ProcedureRules>>;
  readonly clauses: Readonly<Record<ClauseId, { readonly procedure: string; readonly text: string }>>;
  /** What is said of these, by "procedure cancel", "fact stage shipped" or "clause return.window". */
  readonly wordings: Concepts;
}

/** The policy's answer to a question: what it says, and where the wizard goes on with what the question said. */
export interface Answer {
  readonly procedure: string;
  /** The procedure's title. */
  readonly title: string;
  readonly says: readonly Saying[];
  readonly facts: readonly (readonly [FactName, string])[];
}
