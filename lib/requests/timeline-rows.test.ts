import { expect, test } from 'vitest';
import type { RequestStatus } from '@/lib/policy/types';
import type { TimelineEntry } from './storage/types';
import { timelineRows } from './timeline-rows';

const step = (status: RequestStatus, parts: Partial<TimelineEntry> = {}): TimelineEntry => ({
  status,
  at: '2026-03-02T10:00:00.000Z',
  note: null,
  by: 'care',
  details: {},
  ...parts,
});

const shown = (timeline: TimelineEntry[]) =>
  timelineRows(timeline).map(({ title, takenBack }) => (takenBack ? `${title} (taken back)` : title));

test('A step that was taken back stays where it was, marked, and what took it back says so', () => {
  expect(
    shown([
      step('requested', { by: 'shopper' }),
      step('declined'),
      step('requested', { details: { takesBack: 1 } }),
      step('authorised'),
    ]),
  ).toEqual(['Requested', 'Declined (taken back)', '“Declined” taken back', 'Authorised']);
});

test('A second tracking number is a correction; after the first was taken back it is none', () => {
  const sent = step('sent', { by: 'shopper' });
  expect(shown([step('requested'), step('authorised'), sent, step('sent')])).toEqual([
    'Requested',
    'Authorised',
    'Sent back',
    'Tracking number corrected',
  ]);
  expect(
    shown([
      step('requested'),
      step('authorised'),
      sent,
      step('authorised', { details: { takesBack: 2 } }),
      step('sent'),
    ]),
  ).toEqual(['Requested', 'Authorised', 'Sent back (taken back)', '“Sent back” taken back', 'Sent back']);
});

test('Closing is a withdrawal where the shopper did it', () => {
  expect(shown([step('requested'), step('closed', { by: 'shopper' })])).toEqual(['Requested', 'Withdrawn']);
  expect(shown([step('requested'), step('closed')])).toEqual(['Requested', 'Closed']);
});
