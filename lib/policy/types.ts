import type { Day } from '@/lib/dates/day';

/** A clause's stable name, "cancel.within-48h": its section, a dot, its own name. */
export type ClauseId = string;

/** A figure's stable name: its clause's id, a dot, its own name ("cancel.within-48h.fee"). */
export type FigureId = string;

/** A fact's name, as it stands in addresses and requests ("orderTotal"). */
export type FactName = string;

/** A number that the policy decides, with the words in which the policy states it ("15 %", "36 hours"). */
export type Figure =
  | { readonly kind: 'percent'; readonly basisPoints: number; readonly text: string }
  | { readonly kind: 'duration'; readonly amount: number; readonly unit: DurationUnit; readonly text: string }
  | { readonly kind: 'amount'; readonly major: string; readonly currency: string; readonly text: string }
  | { readonly kind: 'not-published'; readonly text: string }
  | {
      readonly kind: 'span';
      readonly from: number;
      readonly to: number;
      readonly unit: DurationUnit;
      readonly text: string;
    };

/** Hours are exact durations; days are calendar days; business or working days leave weekends out. */
export type DurationUnit = 'hours' | 'days' | 'business days' | 'working days';

/** One clause: what the store published (`text`), how it is read, what it leaves open. At least one of the three. */
export interface Clause {
  readonly id: ClauseId;
  readonly text?: string;
  readonly reading?: string;
  readonly silent?: string;
  /** Why no rule computes anything from it; stands exactly where no rule cites it. */
  readonly uncomputed?: string;
  /** The clauses whose figures the text quotes, itself included where it has figures. */
  readonly figures: readonly FigureId[];
}

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

/** `sure`: it applies. `store-decides`: one of several, not in your hands. `your-choice`: one of several, in your hands. */
export type Certainty = 'sure' | 'store-decides' | 'your-choice';

/** A procedure's tree: questions with outcomes at the leaves. Complete and free of overlaps by its shape. */
export type Node = ChoiceNode | PeriodNode | OutcomesLeaf | HandoverLeaf;

export interface ChoiceNode {
  readonly kind: 'choice';
  readonly ask: FactName;
  readonly branches: readonly { readonly values: readonly string[]; readonly next: Node }[];
}

/** Periods since a day or moment, shortest first; each includes its last moment, the last one never ends. */
export interface PeriodNode {
  readonly kind: 'period';
  readonly ask: FactName;
  readonly periods: readonly Period[];
}

export interface Period {
  /** The duration after which it ends; null for the period without end. */
  readonly within: FigureId | null;
  /** The period in words, for a branch left open: "within 30 days", "later than 30 days". */
  readonly words: string;
  readonly deadline?: DeadlineRule;
  readonly next: Node;
}

export interface OutcomesLeaf {
  readonly kind: 'outcomes';
  readonly offers: readonly { readonly certainty: Certainty; readonly outcome: string }[];
}

/** Another procedure decides; `facts` are what this path already answers of its questions. */
export interface HandoverLeaf {
  readonly kind: 'handover';
  readonly to: string;
  readonly facts: Readonly<Record<FactName, string>>;
}

export interface DeadlineRule {
  readonly id: string;
  readonly label: string;
  readonly clauses: readonly ClauseId[];
}

export const REMEDIES = [
  'refund',
  'no-charge',
  'order-change',
  'replacement',
  'parts',
  'reshipment',
  'exchange',
  'repair',
  'courier-compensation',
  'wallet-payout',
  'case-by-case',
  'none',
] as const;

export type Remedy = (typeof REMEDIES)[number];

/**
 * One line of an amount: a money fact or a share of it, added or taken away; a fee that the policy states; or a deduction
 * that nobody published. `otherwise` makes the fact optional: without it the line is left out, and this is assumed.
 */
export type LineRule =
  | {
      readonly kind: 'plus' | 'less';
      readonly label: string;
      readonly of: FactName;
      readonly share?: FigureId;
      readonly otherwise?: string;
      readonly clauses: readonly ClauseId[];
    }
  | {
      readonly kind: 'fee';
      readonly label: string;
      readonly figure: FigureId;
      readonly clauses: readonly ClauseId[];
    }
  | { readonly kind: 'not-published'; readonly label: string; readonly clauses: readonly ClauseId[] };

/** What a path ends in. */
export interface OutcomeRule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly remedy: Remedy;
  /** The lines of the most that comes back; absent where the policy states no amount. */
  readonly lines?: readonly LineRule[];
  /** The lines of the least; absent where the policy fixes the amount, empty for "from zero". */
  readonly least?: readonly LineRule[];
  /** Costs besides the refund; `amount` names the money fact that tells how much, where the shopper knows. */
  readonly youPay: readonly {
    readonly label: string;
    readonly amount?: FactName;
    readonly clauses: readonly ClauseId[];
  }[];
  readonly condition?: string;
  readonly paidWithin?: string;
  readonly clauses: readonly ClauseId[];
  /** Clauses whose reading or silence bears on the amount without being cited for it. */
  readonly assumes: readonly ClauseId[];
  readonly evidence: readonly string[];
  readonly steps: readonly string[];
}

/** A fact's value that stands for the day on which is asked. */
export const TODAY = 'today';

/**
 * Something that a shopper can do: a procedure judged with supposed facts. It holds of the outcomes that it names; where
 * the procedure leads to none of them, it is not open.
 */
export interface OptionRule {
  readonly id: string;
  readonly title: string;
  readonly procedure: string;
  readonly takes: readonly string[];
  /** What the shopper would bring about, in place of what is. */
  readonly suppose: Readonly<Record<FactName, string>>;
  /** What is taken to be so where the shopper has not said. */
  readonly presume: Readonly<Record<FactName, string>>;
  /** The cases in which it is open: in one of them at least, every fact has one of its values. None: always. */
  readonly when: readonly Readonly<Record<FactName, readonly string[]>>[];
  /** Why it is not open in any other case. */
  readonly unless: string;
  readonly clauses: readonly ClauseId[];
}

/** The fields of a request's form that a note in the parcel repeats. */
export const NOTE_FIELDS = ['orderNumber', 'product', 'description'] as const;

/** The fields of a request's form that provide evidence. */
export const EVIDENCE_FIELDS = [...NOTE_FIELDS, 'attachments'] as const;

/** What proves a case. `field` provides it with the request; without one it reaches the store in another way. */
export interface Evidence {
  readonly label: string;
  readonly clauses: readonly ClauseId[];
  readonly field?: (typeof EVIDENCE_FIELDS)[number];
}

export interface Procedure {
  readonly id: string;
  readonly title: string;
  /** Its place among the store's procedures, from 1. */
  readonly order: number;
  /** The procedure in one short line, for its card. */
  readonly card: string;
  readonly intro: string;
  readonly tree: Node;
  readonly outcomes: Readonly<Record<string, OutcomeRule>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly steps: Readonly<Record<string, { readonly text: string; readonly clauses: readonly ClauseId[] }>>;
}

/** The steps in the life of a request, in the order in which they can follow each other. */
export const REQUEST_STATUSES = [
  'requested',
  'authorised',
  'declined',
  'sent',
  'received',
  'inspected',
  'refunded',
  'closed',
] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const PARCELS = ['comes-back', 'may-come-back', 'stays'] as const;

/** Whether the item travels back to the store once a request is made: always, in some cases, never. */
export type Parcel = (typeof PARCELS)[number];

/** What follows a request of one procedure. */
export interface Progress {
  readonly parcel: Parcel;
  /** The note that the policy demands in the parcel: the fields of the request that it repeats. */
  readonly packingNote?: {
    readonly holds: readonly (typeof NOTE_FIELDS)[number][];
    readonly clauses: readonly ClauseId[];
  };
  /** What follows once a status is reached; of a status that is not named, the policy says nothing. */
  readonly after: Readonly<Partial<Record<RequestStatus, ProgressStep>>>;
}

export interface ProgressStep {
  /** Who acts next. Until when a shopper may act stands in the text; for a store without `within`, nobody says by when. */
  readonly by: 'store' | 'shopper';
  readonly text: string;
  /** The duration or span by whose end it is done. */
  readonly within?: FigureId;
  /** The earlier status from which `within` counts, where it is not the one just reached. */
  readonly since?: RequestStatus;
  readonly clauses: readonly ClauseId[];
}

export const READING_KINDS = [
  'contradiction',
  'gap',
  'undefined-base',
  'missing-amount',
  'boundary',
] as const;

/** Where the published text of a clause admits more than one reading, or says nothing, and what another reading changes. */
export interface Reading {
  readonly clause: ClauseId;
  readonly kind: (typeof READING_KINDS)[number];
  /** What the text leaves open, as a question. */
  readonly question: string;
  /** What the published text says of it, where the clause's own text does not show that. */
  readonly says?: string;
  readonly another: string;
  /** The case on which both readings are compared; its facts say as of when. */
  readonly basket: { readonly procedure: string; readonly facts: Readonly<Record<FactName, string>> };
  /** The other reading for the engine: facts in place of the basket's, amounts in place of an outcome's. */
  readonly instead?: {
    readonly facts: Readonly<Record<FactName, string>>;
    readonly outcomes: Readonly<Record<string, Pick<OutcomeRule, 'lines' | 'least'>>>;
  };
  /** A sentence that would settle it. */
  readonly wording: string;
}

/** A property of schema.org's MerchantReturnPolicy with the value that the clauses fix for every return it speaks of. */
export interface ReturnTerm {
  readonly is: string | number;
  readonly clauses: readonly ClauseId[];
}

/** What search engines are told about returns, by the properties' own names; the policy leaves open whatever is absent. */
export type ReturnTerms = Readonly<Record<string, ReturnTerm | undefined>>;

/** One version of a store's policy, every text already carrying its figures. Plain data: it travels to the browser as JSON. */
export interface Policy {
  /** The day from which it is in force, which is also its name. */
  readonly version: Day;
  /** The sections' titles by their names, in the order shown. */
  readonly sections: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly clauses: Readonly<Record<ClauseId, Clause>>;
  readonly facts: Readonly<Record<FactName, FactDefinition>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  /** What follows a request, by procedure; a procedure that is absent: the policy says nothing. */
  readonly progress: Readonly<Record<string, Progress>>;
  readonly readings: readonly Reading[];
  /** What a shopper can do, in no order that means anything. */
  readonly options: readonly OptionRule[];
  readonly returnTerms: ReturnTerms;
}

export const ACCENTS = ['teal', 'indigo', 'plum', 'rust'] as const;

/** A store: its settings, and its policy's versions, oldest first. */
export interface Store {
  readonly id: string;
  readonly name: string;
  readonly tagline: string;
  readonly accent: (typeof ACCENTS)[number];
  /** ISO 4217 code used where a shopper names no other. */
  readonly currency: string;
  /** IANA name of the zone shown beside the shopper's own. */
  readonly timeZone: string;
  readonly care: { readonly email: string };
  readonly topics: Readonly<Record<string, string>>;
  readonly versions: readonly Policy[];
  /** For each procedure that the versions decide differently, the fact that tells the order's date: it is asked first. */
  readonly orderDates: Readonly<Record<string, FactName>>;
}
