import type { STATUS_FILTERS } from '@/lib/requests/care/queue-filter';
import { STATUS_WORDS } from '@/lib/requests/status-words';

/** What each choice of the queue is called. */
export const STATUS_FILTER_WORDS: Readonly<Record<(typeof STATUS_FILTERS)[number], string>> = {
  ...STATUS_WORDS,
  open: 'Open',
  all: 'All',
};
