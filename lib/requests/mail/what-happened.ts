import type { Store } from '@/lib/policy/types';
import { STATUS_WORDS } from '../status-words';
import type { StoredRequest, TimelineEntry } from '../storage/types';

/** The newest step of a request in one sentence to its shopper. */
export function whatHappened(
  { name }: Pick<Store, 'name'>,
  { timeline, status }: Pick<StoredRequest, 'timeline' | 'status'>,
): string {
  const { by, details } = timeline.at(-1) as TimelineEntry;
  const undone = details.takesBack === undefined ? undefined : timeline[details.takesBack];
  if (undone)
    return `${name} took back the step “${STATUS_WORDS[undone.status]}”. Your request stands at “${STATUS_WORDS[status]}” again.`;
  const byShopper = by === 'shopper';
  switch (status) {
    case 'requested':
      return `${name} has your request. It is stored, and a person decides on it.`;
    case 'authorised':
      return `${name} has authorised your request.`;
    case 'declined':
      return `${name} has declined your request.`;
    case 'sent':
      return byShopper
        ? `${name} has your parcel's tracking number.`
        : `${name} has noted that your parcel is on its way.`;
    case 'received':
      return 'Your parcel has arrived.';
    case 'inspected':
      return 'Your return was inspected.';
    case 'refunded':
      return 'Your refund was paid.';
    case 'closed':
      return byShopper ? 'You withdrew your request.' : `${name} has closed your request.`;
  }
}
