import type { NOTE_FIELDS, Store } from '@/lib/policy/types';
import { detailsInForce, stepsInForce } from '../steps';
import type { StoredRequest } from '../storage/types';
import { whatFollows } from '../what-follows';

type NoteField = (typeof NOTE_FIELDS)[number];

/** What stands on the note that goes into the parcel: what the policy demands, between the RMA number and the address. */
export interface PackingNote {
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  /** Whether it needs smaller type to stay on one page. */
  readonly isLong: boolean;
}

const LABELS: Record<NoteField, string> = {
  orderNumber: 'Order number',
  product: 'Product',
  description: 'Problem',
};

/** A note is one page in large type, and whoever opens the parcel reads it standing. */
const LONGEST = 400;
const MOST_LINES = 6;

/** About what a line of the large type holds, and how many such lines a page has room for. */
const LINE = 40;
const PAGE_LINES = 16;

/** The note that the policy demands in the parcel; `not-demanded` where it asks for none, `not-yet` before the authorisation. */
export function packingNote(store: Store, request: StoredRequest): PackingNote | 'not-demanded' | 'not-yet' {
  const { packingNote: demanded } = whatFollows(store, request);
  if (!demanded) return 'not-demanded';
  if (!stepsInForce(request.timeline).some(({ status }) => status === 'authorised')) return 'not-yet';
  const { returnAddress, rma } = detailsInForce(request.timeline);
  const rows = [
    ...(rma ? [{ label: 'RMA number', text: rma }] : []),
    ...demanded.holds.map((field) => ({ label: LABELS[field], text: shortened(request[field]) })),
    ...(returnAddress ? [{ label: 'Return address', text: returnAddress }] : []),
  ];
  const lines = rows.flatMap(({ text }) => text.split('\n')).map(({ length }) => Math.ceil(length / LINE));
  return { rows, isLong: lines.reduce((sum, count) => sum + count, 0) > PAGE_LINES };
}

/** A long text's beginning, cut between words, with an ellipsis; empty lines are left out. */
export function shortened(text: string): string {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const whole = lines.join('\n');
  const start = [...lines.slice(0, MOST_LINES).join('\n')].slice(0, LONGEST).join('');
  if (start === whole) return whole;
  const cutsWord = /\S/.test(whole.charAt(start.length));
  return `${(cutsWord ? start.replace(/\s\S{1,40}$/, '') : start).trimEnd()} …`;
}
