import { Countdown } from '@/components/estimate/countdown';
import type { Ruling } from '@/lib/engine/types';
import type { WaitingPeriod } from '@/lib/engine/waiting/periods';
import { waitingCosts, waitingSteps } from '@/lib/engine/waiting/steps';
import { WaitingChart } from './waiting-chart';
import { WaitingTable } from './waiting-table';

/** What the same case brings from now on: a chart of the money, and the same as a table with the exact moments. */
export function Waiting({ periods, ruling }: { periods: readonly WaitingPeriod[]; ruling: Ruling }) {
  if (periods.length < 2) return null;
  const { facts, store } = ruling;
  const steps = waitingSteps(periods);
  return (
    <section aria-labelledby="waiting" className="keep-together">
      <h2 id="waiting" className="text-2xl font-semibold">
        {waitingCosts(steps) ? 'What waiting costs' : 'What waiting changes'}
      </h2>
      <WaitingChart steps={steps} />
      <WaitingTable
        periods={periods}
        timeZone={store.timeZone}
        left={(to) => <Countdown until={to.ms} asOf={facts.asOf.ms} />}
      />
    </section>
  );
}
