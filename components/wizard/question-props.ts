import type { Currency } from '@/lib/money/money';
import type { FactName, FactType, Store } from '@/lib/policy/types';
import type { AnswerFields } from './typed-answer';

/** Everything a question's form needs, as plain data: it travels from the server to the browser. */
export interface QuestionProps {
  /** The store, cut down to what this procedure's amounts need. */
  readonly store: Store;
  readonly procedure: string;
  readonly action: string;
  readonly fact: FactName;
  readonly type: FactType;
  readonly label: string;
  readonly question: string;
  readonly hint?: string | undefined;
  readonly findOut?: string | undefined;
  /** The words for "I do not know", where a shopper may say so. */
  readonly unknownLabel?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The field's values as given or typed so far. */
  readonly fields: AnswerFields;
  readonly others: readonly (readonly [FactName, string])[];
  readonly message?: string | undefined;
  readonly currency: Currency;
  readonly fieldId: string;
}
