import type { Estimate } from '@/lib/engine/types';
import { calendarAddress, clausesAddress } from '@/lib/policy/addresses';
import type { FactName } from '@/lib/policy/types';
import { Countdown } from './countdown';
import { MomentWords } from './moment-words';
import { ProofMarks } from './proof-marks';

interface Props {
  readonly estimate: Estimate;
  readonly entries: readonly (readonly [FactName, string])[];
}

/** The moments to keep, each with the time left, and all of them as a calendar file. */
export function Deadlines({ estimate: { deadlines, facts, store, policy, procedure }, entries }: Props) {
  if (deadlines.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines" className="text-2xl font-semibold">
        Until when
      </h2>
      <ul className="rows mt-3">
        {deadlines.map(({ id, at, label, clauses }) => (
          <li key={id} className="py-3">
            <p className="font-semibold">
              <MomentWords moment={at} timeZone={store.timeZone} />
            </p>
            <p>
              {label}
              <ProofMarks quoted={clausesAddress(store, policy.version)} clauses={clauses} />
            </p>
            <Countdown until={at.ms} asOf={facts.asOf.ms} />
          </li>
        ))}
      </ul>
      <div className="mt-4 no-print">
        <p>
          <a className="button button-quiet" href={calendarAddress(store, procedure.id, entries)}>
            Add to your calendar
          </a>
        </p>
        <p className="mt-2 text-muted">
          A file for Apple, Google or Outlook, with reminders a day and an hour before.
        </p>
      </div>
    </section>
  );
}
