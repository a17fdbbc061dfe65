import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { arbitraryAnswers } from '@/lib/engine/arbitrary-cases.test-support';
import { interview, proceduresOf } from '@/lib/engine/interview.test-support';
import { allStores } from '@/lib/policy/stores';
import { calendarOf } from './calendar';
import { estimateViewOf } from './estimate-view.test-support';

const ADDRESS = 'https://help.shop.example/kwoking/cancel?stage=preparing';

const calendarFrom = (store: string, procedure: string, facts: string) =>
  calendarOf(estimateViewOf(store, procedure, facts).estimate, ADDRESS);

/** The events as ical.js, which is Mozilla's, reads them. */
function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      url: component.getFirstPropertyValue('url'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
        const at = event.startDate.clone();
        at.addDuration(trigger);
        return [alarm.getFirstPropertyValue('action'), at.toJSDate().toISOString()];
      }),
    };
  });
}

describe('The calendar file of a case', () => {
  const file = calendarFrom(
    'kwoking',
    'cancel',
    'stage=preparing&orderedAt=2026-03-01T10:00:00%2B01:00&orderTotal=100',
  );

  test('An event ends with the deadline, 48 hours after the order, whatever the zone it was given in', () => {
    expect(eventsIn(file)).toMatchObject([
      {
        uid: 'kwoking.cancel.fee-rises.20260303T090000Z@recourse',
        summary: 'Kwoking: The handling fee rises from 10 % to 20 % after this moment.',
        starts: '2026-03-03T08:45:00.000Z',
        ends: '2026-03-03T09:00:00.000Z',
        stamp: '2026-03-02T10:00:00Z',
        url: ADDRESS,
      },
    ]);
  });

  test('Two alarms ring, a day and an hour before the deadline', () => {
    expect(eventsIn(file)[0]?.alarms).toEqual([
      ['DISPLAY', '2026-03-02T09:00:00.000Z'],
      ['DISPLAY', '2026-03-03T08:00:00.000Z'],
    ]);
  });

  test('The description holds the moment in both zones, the clauses in full and the address', () => {
    expect(eventsIn(file)[0]?.description).toBe(
      [
        'Cancel an order, Kwoking',
        'The last moment that counts: Tuesday, 3 March 2026 at 09:00 UTC (Tuesday, 3 March 2026 at 17:00 GMT+8 at the store)',
        '§ cancel.within-48h\nPaid but not shipped, up to and including 48 hours after placing the order, the handling fee is 10 % of the order total.',
        '§ cancel.after-48h\nPaid but not shipped, later than 48 hours after placing the order, the handling fee is 20 % of the order total.',
        `Your estimate: ${ADDRESS}`,
      ].join('\n\n'),
    );
  });

  test('Every line ends with CR and LF and has at most 75 octets', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('The last second of a day in the zone of the question is a moment in UTC', () => {
    const facts =
      'deliveredOn=2026-02-20&reason=changed-mind&unused=yes&accessories=yes&itemPrice=80&shippingPaid=15&asOf=2026-03-02T10:00:00%2B01:00';
    expect(eventsIn(calendarFrom('kwoking', 'return', facts)).map(({ ends }) => ends)).toEqual([
      '2026-04-21T22:59:59.000Z',
    ]);
  });

  test('A moment given to the thousandth counts to its last whole second', () => {
    const facts = 'stage=preparing&orderedAt=2026-03-01T10:00:00.750Z&orderTotal=100';
    expect(eventsIn(calendarFrom('kwoking', 'cancel', facts)).map(({ ends }) => ends)).toEqual([
      '2026-03-03T10:00:00.000Z',
    ]);
  });

  test('The identity does not change with the amounts', () => {
    const other = calendarFrom(
      'kwoking',
      'cancel',
      'stage=preparing&orderedAt=2026-03-01T10:00:00%2B01:00&orderTotal=250.75',
    );
    expect(eventsIn(other)[0]?.uid).toBe('kwoking.cancel.fee-rises.20260303T090000Z@recourse');
  });
});

const PROCEDURES = allStores().flatMap((store) =>
  proceduresOf(store).map((procedure) => [store.name, procedure.title, store, procedure] as const),
);

describe.each(PROCEDURES)('%s, “%s”', (_, __, store, procedure) => {
  test('Any case gives a file that the parser reads, one event a deadline, each with its own identity', () => {
    fc.assert(
      fc.property(arbitraryAnswers(store, procedure), (answers) => {
        const { facts, estimate } = interview(store, procedure.id, answers);
        const query = new URLSearchParams(facts).toString();
        const events = eventsIn(calendarOf(estimateViewOf(store, procedure.id, query).estimate, ADDRESS));
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(estimate.deadlines.length);
      }),
      { numRuns: 30 },
    );
  });
});
