import { Countdown } from '@/components/estimate/countdown';
import { MomentWords } from '@/components/estimate/moment-words';
import { outcomeWords } from '@/lib/engine/amount-words';
import type { Ruling } from '@/lib/engine/types';
import type { WaitingPeriod } from '@/lib/engine/waiting/periods';
import { waitingCosts, waitingSteps } from '@/lib/engine/waiting/steps';
import { WaitingChart } from './waiting-chart';

/** What the same case brings from now on: a chart of the money, and the same as a table with the exact moments. */
export function Waiting({ periods, ruling }: { periods: readonly WaitingPeriod[]; ruling: Ruling }) {
  if (periods.length < 2) return null;
  const steps = waitingSteps(periods);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="text-2xl font-semibold">
        {waitingCosts(steps) ? 'What waiting costs' : 'What waiting changes'}
      </h2>
      <WaitingChart steps={steps} />
      <table className="mt-4 w-full">
        <caption className="sr-only">What comes back from now on, if nothing but time changes</caption>
        {periods.map((period) => (
          <Period key={period.from.ms} {...period} ruling={ruling} />
        ))}
      </table>
    </section>
  );
}

function Period({ to, outcomes, ruling }: WaitingPeriod & { readonly ruling: Ruling }) {
  const { facts, store } = ruling;
  return (
    <tbody className="border-t border-hairline">
      <tr>
        <th scope="rowgroup" colSpan={2} className="pt-2.5 text-left">
          {to ? (
            <>
              Until <MomentWords moment={to} timeZone={store.timeZone} />
              <Countdown until={to.ms} asOf={facts.asOf.ms} />
            </>
          ) : (
            'After that'
          )}
        </th>
      </tr>
      {outcomes.map((outcome) => (
        <tr key={outcome.id} className="align-baseline last:[&>*]:pb-2.5">
          <td className="pr-4">{outcome.title}</td>
          <td className="amount text-right">{outcomeWords(outcome)}</td>
        </tr>
      ))}
      {outcomes.length === 0 && (
        <tr>
          <td colSpan={2} className="pb-2.5">
            Another procedure decides.
          </td>
        </tr>
      )}
    </tbody>
  );
}
