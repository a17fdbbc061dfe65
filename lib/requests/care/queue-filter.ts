import { REQUEST_STATUSES, type RequestStatus } from '@/lib/policy/types';
import type { RequestFilter } from '../storage/list-requests';
import { searchWords } from './search-words';

/** Where nothing more is to be done. */
export const FINISHED: readonly RequestStatus[] = ['declined', 'refunded', 'closed'];

export const OPEN: readonly RequestStatus[] = REQUEST_STATUSES.filter((status) => !FINISHED.includes(status));

/** `open` is whatever somebody still has to act on. */
export const STATUS_FILTERS = ['open', ...REQUEST_STATUSES, 'all'] as const;

/** What the queue shows. Its text may be personal, and never stands in an address. */
export interface QueueFilter {
  readonly status: (typeof STATUS_FILTERS)[number];
  readonly store: string;
  readonly procedure: string;
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

const LONGEST_TEXT = 200;
const LAST_PAGE = 100_000;

/** Reads a filter from an address or a form; what cannot be read is as if it were not there. */
export function readFilter(entries: { get(name: string): string | null | undefined }): QueueFilter {
  const given = (name: string) => entries.get(name)?.trim() ?? '';
  return {
    status: STATUS_FILTERS.find((status) => status === given('status')) ?? 'open',
    store: given('store'),
    procedure: given('procedure'),
    text: printable(given('text')).slice(0, LONGEST_TEXT),
    page: Math.min(Math.max(Math.trunc(Number(given('page'))) || 1, 1), LAST_PAGE),
  };
}

/** A filter as it may stand in an address: what is usual is left out, and so is the text. */
export const filterEntries = ({ status, store, procedure, page }: QueueFilter): [string, string][] => [
  ...(status === 'open' ? [] : [['status', status] as [string, string]]),
  ...(store ? [['store', store] as [string, string]] : []),
  ...(procedure ? [['procedure', procedure] as [string, string]] : []),
  ...(page === 1 ? [] : [['page', String(page)] as [string, string]]),
];

/** The same for the database. */
export const asRequestFilter = ({ status, store, procedure, text }: QueueFilter): RequestFilter => ({
  ...(store && { store }),
  ...(procedure && { procedure }),
  ...(status !== 'all' && { statuses: status === 'open' ? OPEN : [status] }),
  words: searchWords(text),
});

/** Without the characters that no database keeps. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
