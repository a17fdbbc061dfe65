import { STATUS_WORDS } from './status-words';
import { stepsInForce } from './steps';
import type { TimelineEntry } from './storage/types';

/** One step of a timeline as people read it. */
export interface TimelineRow extends TimelineEntry {
  readonly title: string;
  /** Whether a later step took it back; it stays in the timeline all the same. */
  readonly takenBack: boolean;
}

/** Every step ever taken, in order, each with its title: none is left out, whatever became of it. */
export function timelineRows(timeline: readonly TimelineEntry[]): readonly TimelineRow[] {
  const inForce = stepsInForce(timeline);
  return timeline.map((entry, position) => ({
    ...entry,
    title: titleOf(entry, timeline, position),
    takenBack: entry.details.takesBack === undefined && !inForce.includes(entry),
  }));
}

function titleOf(
  { status, by, details }: TimelineEntry,
  timeline: readonly TimelineEntry[],
  position: number,
): string {
  const undone = details.takesBack === undefined ? undefined : timeline[details.takesBack];
  if (undone) return `“${STATUS_WORDS[undone.status]}” taken back`;
  if (status === 'closed' && by === 'shopper') return 'Withdrawn';
  const before = stepsInForce(timeline.slice(0, position)).at(-1)?.status;
  return status === 'sent' && before === 'sent' ? 'Tracking number corrected' : STATUS_WORDS[status];
}
