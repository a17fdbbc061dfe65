import { formatMomentIn, formatMomentWords } from '@/lib/dates/format-date';
import { formatMoment, type Moment } from '@/lib/dates/moment';

/** A moment in the zone in which it was reckoned, with the store's own zone beside it. */
export function MomentWords({ moment, timeZone }: { moment: Moment; timeZone: string }) {
  return (
    <time dateTime={formatMoment(moment)}>
      {formatMomentWords(moment)}{' '}
      <span className="text-muted">({formatMomentIn(moment, timeZone)} at the store)</span>
    </time>
  );
}
