import { expect, test } from 'vitest';
import type { Day } from '@/lib/dates/day';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { isOverdue } from './is-overdue';

const at = (text: string) => parseMoment(text) as Moment;

test('A day passes with its end where the store is', () => {
  const step = { dueOn: '2026-05-14' as Day, dueAt: null };
  expect(isOverdue(step, at('2026-05-14T23:59:59+08:00'), 'Asia/Shanghai')).toBe(false);
  expect(isOverdue(step, at('2026-05-14T16:00:00Z'), 'Asia/Shanghai')).toBe(true);
  expect(isOverdue(step, at('2026-05-14T23:59:59Z'), 'UTC')).toBe(false);
});

test('A moment passes right after it', () => {
  const step = { dueOn: null, dueAt: '2026-05-14T10:00:00Z' };
  expect(isOverdue(step, at('2026-05-14T10:00:00Z'), 'UTC')).toBe(false);
  expect(isOverdue(step, at('2026-05-14T10:00:01Z'), 'UTC')).toBe(true);
});

test('What has no time never passes', () => {
  expect(isOverdue({ dueOn: null, dueAt: null }, at('2999-01-01T00:00:00Z'), 'UTC')).toBe(false);
});
