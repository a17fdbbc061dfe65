import { ProofMarks } from '@/components/estimate/proof-marks';
import { formatMomentIn, formatWeekday } from '@/lib/dates/format-date';
import type { Moment } from '@/lib/dates/moment';
import { parseMoment } from '@/lib/dates/moment';
import type { Store } from '@/lib/policy/types';
import type { NextStep } from '@/lib/requests/next-step';
import { nextStepInWords } from '@/lib/requests/next-step-in-words';
import { isOverdue } from '@/lib/requests/shopper/is-overdue';

const WHOSE = { store: 'Next, the store acts', shopper: 'Next, it is your turn' } as const;

interface Props {
  readonly store: Store;
  readonly next: NextStep;
  readonly now: Moment;
  /** What stands before a clause's id in the address of its quotation. */
  readonly quoted: string;
}

/** What comes next: who acts, by when, what the policy says of it, and what to do where that day has passed. */
export function NextUp({ store, next, now, quoted }: Props) {
  const moment = parseMoment(next.dueAt ?? '');
  const due = moment ? formatMomentIn(moment, store.timeZone) : next.dueOn && formatWeekday(next.dueOn);
  return (
    <section aria-labelledby="next" className="answer mt-8">
      <h2 id="next" className="font-sans text-base font-semibold">
        {next.by ? WHOSE[next.by] : 'What comes next'}
      </h2>
      {due && <p className="text-2xl leading-tight font-semibold sm:text-3xl">By {due}</p>}
      <p>
        {nextStepInWords(next, store.timeZone)}
        <ProofMarks clauses={next.clauses} quoted={quoted} />
      </p>
      {isOverdue(next, now, store.timeZone) && (
        <p className="font-sans text-base">
          <strong className="message">That time has passed.</strong> Write to{' '}
          <a href={`mailto:${store.care.email}`}>{store.care.email}</a> with your reference and ask.
        </p>
      )}
    </section>
  );
}
