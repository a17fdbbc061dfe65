import { formatMomentIn, formatWeekday } from '@/lib/dates/format-date';
import { parseMoment } from '@/lib/dates/moment';
import type { RequestStatus } from '@/lib/policy/types';
import type { NextStep } from './next-step';

/** From when a time counts. */
const SINCE: Record<RequestStatus, string> = {
  requested: 'the request',
  authorised: 'the approval',
  declined: 'the refusal',
  sent: 'the parcel was sent',
  received: 'the parcel arrived',
  inspected: 'the inspection',
  refunded: 'the refund',
  closed: 'the request was closed',
};

const UNDATED = 'The policy does not say by when.';
const HOLIDAYS = 'Public holidays are not counted in.';

/** A next step as the JSON of a request gives it: `by` is the last day or moment, null where the policy states none. */
export const nextStepJson = (step: NextStep, timeZone: string) => ({
  by: step.dueAt ?? step.dueOn,
  text: nextStepInWords(step, timeZone),
});

/**
 * A next step in sentences, moments in the zone given: "The refund follows: by Thursday, 14 May 2026, 5 business days after the
 * inspection." A step of the store's without a time says that the policy states none; a shopper's step says its own.
 */
export function nextStepInWords({ by, text, within, dueOn, dueAt }: NextStep, timeZone: string): string {
  if (!within) return by === 'store' ? `${text} ${UNDATED}` : text;
  const { amount, unit, since } = within;
  const counted = `${amount} ${amount === 1 ? unit.slice(0, -1) : unit} after ${SINCE[since]}`;
  const moment = parseMoment(dueAt ?? '');
  const due = moment ? formatMomentIn(moment, timeZone) : dueOn && formatWeekday(dueOn);
  const sentence = `${text.replace(/\.$/, '')}: ${due ? `by ${due}, ` : 'within '}${counted}.`;
  return unit === 'hours' || unit === 'days' ? sentence : `${sentence} ${HOLIDAYS}`;
}
