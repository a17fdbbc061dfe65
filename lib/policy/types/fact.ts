/** A fact's name, as it stands in addresses and requests ("orderTotal"). */
export type FactName = string;

export type FactType = 'choice' | 'yes-no' | 'day' | 'moment' | 'money';

/** How a store asks for a fact. A fact that is never asked needs only its label. */
export interface FactDefinition {
  readonly name: FactName;
  readonly type: FactType;
  readonly label: string;
  readonly question: string;
  readonly hint?: string;
  /** The values a choice or a yes-no may have here, each in the customer's words, in the order shown. */
  readonly values: Readonly<Record<string, string>>;
  /** How somebody who does not know can find out; its presence offers "I do not know". */
  readonly findOut?: string;
}
