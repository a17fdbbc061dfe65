import { WaitingChart } from '@/components/waiting/waiting-chart';
import { WaitingTable } from '@/components/waiting/waiting-table';
import { formatMomentBriefly } from '@/lib/dates/format-date';
import type { Ruling } from '@/lib/engine/types';
import { waitingPeriods } from '@/lib/engine/waiting/periods';
import { waitingCosts, waitingSteps } from '@/lib/engine/waiting/steps';

/** What waiting costs in an article's example. Nothing where time takes no money away. */
export function ExampleWaiting({ ruling }: { ruling: Ruling }) {
  const periods = waitingPeriods(ruling);
  const steps = waitingSteps(periods);
  if (!waitingCosts(steps)) return null;
  return (
    <div className="keep-together">
      <h3 className="mt-5 text-lg font-semibold">What waiting costs in this example</h3>
      <WaitingChart steps={steps} start={formatMomentBriefly(ruling.facts.asOf)} />
      <WaitingTable periods={periods} timeZone={ruling.store.timeZone} />
    </div>
  );
}
