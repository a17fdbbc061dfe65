import { describe, expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { RequestStatus, Store } from '@/lib/policy/types';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { StepDetails, StoredRequest, TimelineEntry } from '../storage/types';
import { packingNote, shortened } from './packing-note';

const step = (status: RequestStatus, details: StepDetails = {}): TimelineEntry => ({
  status,
  at: '2026-03-02T10:00:00Z',
  note: null,
  by: 'care',
  details,
});

const returning = (...timeline: TimelineEntry[]): StoredRequest => ({
  ...sampleRequest({ procedure: 'return' }),
  reference: 'KW-7F3K-9QXM',
  status: timeline.at(-1)?.status ?? 'requested',
  timeline,
});

const KWOKING = findStore('kwoking') as Store;
const APPROVED = step('authorised', { rma: 'RMA-1', returnAddress: '1 Wok Road\nShenzhen' });

test('Once authorised the note holds what the policy demands, the RMA number and the return address', () => {
  expect(packingNote(KWOKING, returning(step('requested'), APPROVED))).toEqual({
    rows: [
      { label: 'RMA number', text: 'RMA-1' },
      { label: 'Order number', text: 'KW-100234' },
      { label: 'Product', text: 'Carbon steel wok' },
      { label: 'Problem', text: 'I ordered twice by mistake.' },
      { label: 'Return address', text: '1 Wok Road\nShenzhen' },
    ],
    isLong: false,
  });
});

test('A note of more lines than a page of large type holds is long', () => {
  const linesOf = (count: number) => {
    const address = step('authorised', { returnAddress: 'line\n'.repeat(count).trim() });
    return packingNote(KWOKING, returning(step('requested'), address));
  };
  // The order number, the product and the problem take a line each.
  expect(linesOf(13)).toMatchObject({ isLong: false });
  expect(linesOf(14)).toMatchObject({ isLong: true });
});

test('Before the authorisation, and after it was taken back, there is none yet', () => {
  expect(packingNote(KWOKING, returning(step('requested')))).toBe('not-yet');
  const undone = returning(step('requested'), APPROVED, step('requested', { takesBack: 1 }));
  expect(packingNote(KWOKING, undone)).toBe('not-yet');
});

test('Where the policy demands none, there is none', () => {
  const request = returning(step('requested'), APPROVED);
  expect(packingNote(findStore('device-store') as Store, request)).toBe('not-demanded');
  expect(packingNote(KWOKING, { ...request, procedure: 'cancel' })).toBe('not-demanded');
});

describe('A description', () => {
  test('of 400 characters stands whole, without its empty lines', () => {
    expect(shortened('x'.repeat(400))).toBe('x'.repeat(400));
    expect(shortened(' It hums.\r\n\n\n It smells. ')).toBe('It hums.\nIt smells.');
  });

  test('with any amount of space in it is shortened at once', () => {
    expect(shortened(`a${' '.repeat(200_000)}!`)).toBe('a …');
  });

  test('that is longer is cut between two words', () => {
    expect(shortened(`${'word '.repeat(100)}`)).toBe(`${'word '.repeat(79)}word …`);
    expect(shortened(`${'word '.repeat(79)}wording that follows`)).toBe(`${'word '.repeat(78)}word …`);
  });

  test('of more than six lines is cut after the sixth', () => {
    expect(shortened('a\n'.repeat(4_000))).toBe('a\na\na\na\na\na …');
  });

  test('of one endless word is cut all the same, and no character in half', () => {
    expect(shortened('x'.repeat(4_000))).toBe(`${'x'.repeat(400)} …`);
    expect(shortened('👩'.repeat(2_000))).toBe(`${'👩'.repeat(400)} …`);
  });
});
