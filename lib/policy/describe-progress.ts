import type { Described } from './changes';
import { type Policy, type Progress, REQUEST_STATUSES } from './types';

/** What follows a request of a procedure, part by part. None where the version says nothing of it. */
export function describeProgress({ progress, figures }: Policy, procedure: string): Described[] {
  const own = progress[procedure];
  if (!own) return [];
  const steps = REQUEST_STATUSES.flatMap((status): Described[] => {
    const step = own.after[status];
    if (!step) return [];
    const { by, text, within, since, clauses } = step;
    const time = within && figures[within]?.text;
    return [
      {
        id: status,
        title: `Once ${status}`,
        parts: {
          Text: text,
          'Who acts': by,
          Time: time && `${time}, since ${since ?? status}`,
          Clauses: clauses.join(', '),
        },
      },
    ];
  });
  return [describeParcel(own), ...steps];
}

const describeParcel = ({ parcel, packingNote }: Progress): Described => ({
  id: 'parcel',
  title: 'The parcel',
  parts: {
    'Where it goes': parcel,
    'Note inside': packingNote?.holds.join(', '),
    Clauses: packingNote?.clauses.join(', '),
  },
});
