import type { ClauseId } from '@/lib/policy/types';

/** Never written as one string, which would be split at a comma in the name. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** A piece of a letter; each is written as text and as HTML. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Somebody's own words, of any number of lines, set off from ours. */
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'link'; readonly words: string; readonly address: string }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'clause'; readonly id: ClauseId; readonly text: string; readonly address: string };

export interface Row {
  readonly label: string;
  readonly value: string;
}

/** What a mail says, before it is written down. */
export interface Letter {
  readonly subject: string;
  readonly parts: readonly Part[];
}

/** A mail, ready to be carried. */
export interface Mail {
  /** Of the message in the outbox; it names the mail, so that a repetition replaces the first or is known for one. */
  readonly id: string;
  readonly messageId: string;
  /** The mails before it about the same request, oldest first. */
  readonly references: readonly string[];
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly replyTo: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
