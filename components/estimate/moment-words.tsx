import { formatMomentIn, formatMomentWords } from '@/lib/dates/format-date';
import { formatMoment, type Moment } from '@/lib/dates/moment';

/** A moment in the zone in which it was reckoned, with the store's own zone beside it where that is another. */
export function MomentWords({ moment, timeZone }: { moment: Moment; timeZone: string }) {
  const reckoned = formatMomentWords(moment);
  const atStore = formatMomentIn(moment, timeZone);
  return (
    <time dateTime={formatMoment(moment)}>
      {reckoned} {atStore !== reckoned && <span className="text-muted">({atStore} at the store)</span>}
    </time>
  );
}
