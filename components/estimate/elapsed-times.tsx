import { formatSpan } from '@/lib/dates/format-date';
import type { Elapsed, Estimate } from '@/lib/engine/types';

const MS = { days: 86_400_000, hours: 3_600_000 };

/** How long ago things happened, and on which side of the policy's limits that lies, by how much. */
export function ElapsedTimes({ estimate: { elapsed, policy } }: { estimate: Estimate }) {
  return elapsed.map((one) => (
    <p key={one.fact} className="amount mt-2 text-muted">
      {policy.facts[one.fact]?.label}: {agoWords(one)}, {one.period.words}
      {one.over !== null && one.period.within === null && `, by ${formatSpan(one.over * MS[one.unit])}`}.
    </p>
  ));
}

function agoWords({ amount, unit }: Elapsed): string {
  if (unit === 'days' && amount <= 0) return 'today';
  return `${formatSpan(amount * MS[unit])} ago`;
}
