import type { ReactNode } from 'react';
import { MomentWords } from '@/components/estimate/moment-words';
import type { Moment } from '@/lib/dates/moment';
import { outcomeWords } from '@/lib/engine/amount-words';
import type { WaitingPeriod } from '@/lib/engine/waiting/periods';

interface Props {
  readonly periods: readonly WaitingPeriod[];
  readonly timeZone: string;
  /** What stands under the end of a period, such as the time left until it. */
  readonly left?: (to: Moment) => ReactNode;
}

/** What each period brings, with the exact moment at which it ends. */
export function WaitingTable({ periods, timeZone, left }: Props) {
  return (
    <table className="mt-4 w-full">
      <caption className="sr-only">What comes back as time passes, if nothing else changes</caption>
      {periods.map(({ from, to, outcomes }) => (
        <tbody key={from.ms} className="border-t border-hairline">
          <tr>
            <th scope="rowgroup" colSpan={2} className="pt-2.5 text-left">
              {to ? (
                <>
                  Until <MomentWords moment={to} timeZone={timeZone} />
                  {left?.(to)}
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
      ))}
    </table>
  );
}
