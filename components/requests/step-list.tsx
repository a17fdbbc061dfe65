import type { ReactNode } from 'react';
import type { Store } from '@/lib/policy/types';
import type { Actor, StepDetails, TimelineEntry } from '@/lib/requests/storage/types';
import { timelineRows } from '@/lib/requests/timeline-rows';
import { StepMoment } from './step-moment';

interface Props {
  readonly store: Pick<Store, 'timeZone'>;
  readonly timeline: readonly TimelineEntry[];
  /** Who took a step, in the words of whoever reads. */
  readonly actors: Readonly<Record<Actor, string>>;
  /** What a step brought besides its note; where it is not given, how the parcel travels. */
  readonly brought?: (details: StepDetails) => ReactNode;
}

/** Every step of a request in order, each with its moment and its note; one that was taken back stays, struck through. */
export function StepList({ store, timeline, actors, brought = tracking }: Props) {
  return (
    <ol className="steps mt-4">
      {timelineRows(timeline).map(({ title, takenBack, at, note, by, details }, position) => (
        <li key={position} data-taken-back={takenBack || undefined}>
          <p>
            <strong>{takenBack ? <s>{title}</s> : title}</strong>
            {takenBack && <span className="text-muted"> (taken back later)</span>}
            <span className="text-muted">, by {actors[by]}</span>
          </p>
          <p className="text-[0.95rem]">
            <StepMoment at={at} timeZone={store.timeZone} />
          </p>
          {brought(details)}
          {note && (
            <p dir="auto" className="mt-1 whitespace-pre-line wrap-anywhere">
              {takenBack ? <s>{note}</s> : note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

const tracking = ({ trackingNumber, carrier }: StepDetails): ReactNode =>
  trackingNumber && (
    <p dir="auto" className="mt-1 wrap-anywhere">
      {trackingNumber}, {carrier}
    </p>
  );
