import { bothZones } from '@/lib/dates/both-zones';
import type { Deadline, Estimate } from '@/lib/engine/types';
import { clauseText } from './clause-text';
import { contentLine, textLine } from './content-line';

const MS_PER_MINUTE = 60_000;

/** An event without length is shown badly, so each takes the quarter of an hour that ends with the deadline. */
const LENGTH_MINUTES = 15;

/** A day and an hour before the deadline, counted from the event's start, which is what calendars understand. */
const ALARMS = [
  { trigger: '-PT23H45M', words: 'Tomorrow' },
  { trigger: '-PT45M', words: 'In one hour' },
];

/**
 * The deadlines of a case as one calendar file (RFC 5545). Moments are in UTC, so that every calendar shows them in its
 * owner's zone. `address` is where the estimate stands. An event's identity holds nothing of the case but its moment: the
 * same deadline added again takes the place of the first.
 */
export function calendarOf(estimate: Estimate, address: string): string {
  const { deadlines } = estimate;
  return [
    contentLine('BEGIN:VCALENDAR'),
    contentLine('VERSION:2.0'),
    contentLine('PRODID:-//Recourse//Deadlines//EN'),
    contentLine('CALSCALE:GREGORIAN'),
    contentLine('METHOD:PUBLISH'),
    ...deadlines.flatMap((deadline) => eventOf(deadline, estimate, address)),
    contentLine('END:VCALENDAR'),
  ].join('');
}

function eventOf(deadline: Deadline, estimate: Estimate, address: string): string[] {
  const { store, procedure, facts } = estimate;
  const ends = utc(deadline.at.ms);
  const summary = `${store.name}: ${deadline.label}`;
  return [
    contentLine('BEGIN:VEVENT'),
    textLine('UID', `${store.id}.${procedure.id}.${deadline.id}.${ends}@recourse`),
    contentLine(`DTSTAMP:${utc(facts.asOf.ms)}`),
    contentLine(`DTSTART:${utc(deadline.at.ms - LENGTH_MINUTES * MS_PER_MINUTE)}`),
    contentLine(`DTEND:${ends}`),
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', descriptionOf(deadline, estimate, address)),
    contentLine(`URL:${address}`),
    contentLine('TRANSP:TRANSPARENT'),
    ...ALARMS.flatMap(({ trigger, words }) => [
      contentLine('BEGIN:VALARM'),
      contentLine('ACTION:DISPLAY'),
      contentLine(`TRIGGER:${trigger}`),
      textLine('DESCRIPTION', `${words}: ${summary}`),
      contentLine('END:VALARM'),
    ]),
    contentLine('END:VEVENT'),
  ];
}

function descriptionOf({ at, clauses }: Deadline, { store, procedure, policy }: Estimate, address: string) {
  const { reckoned, there } = bothZones(at, store.timeZone);
  return [
    `${procedure.title}, ${store.name}`,
    `The last moment that counts: ${reckoned}${there ? ` (${there} at the store)` : ''}`,
    ...clauses.flatMap((id) => policy.clauses[id] ?? []).map(clauseText),
    `Your estimate: ${address}`,
  ].join('\n\n');
}

/** Whole seconds in UTC, never later than the moment: "20260303T100000Z". */
const utc = (ms: number) =>
  new Date(ms)
    .toISOString()
    .replace(/\.[0-9]{3}/, '')
    .replace(/[-:]/g, '');
