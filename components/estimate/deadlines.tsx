import type { Estimate } from '@/lib/engine/types';
import { clausesAddress } from '@/lib/policy/addresses';
import { Countdown } from './countdown';
import { MomentWords } from './moment-words';
import { ProofMarks } from './proof-marks';

/** The moments to keep, each with the time left. */
export function Deadlines({ estimate: { deadlines, facts, store, policy } }: { estimate: Estimate }) {
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
    </section>
  );
}
