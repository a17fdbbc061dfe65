import { bothZones } from '@/lib/dates/both-zones';
import { formatMoment, type Moment } from '@/lib/dates/moment';

/** A moment in the zone in which it was reckoned, with the store's own zone beside it where that is another. */
export function MomentWords({ moment, timeZone }: { moment: Moment; timeZone: string }) {
  const { reckoned, there } = bothZones(moment, timeZone);
  return (
    <time dateTime={formatMoment(moment)}>
      {reckoned} {there && <span className="text-muted">({there} at the store)</span>}
    </time>
  );
}
