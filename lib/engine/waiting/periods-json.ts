import { formatMoment } from '@/lib/dates/moment';
import { boundsJson } from '../verdict-json';
import type { WaitingPeriod } from './periods';

/** The periods as the JSON interface gives them: each begins where the one before ends, and the last has no end. */
export const periodsJson = (periods: readonly WaitingPeriod[]) => ({
  periods: periods.map(({ from, to, outcomes }) => ({
    from: formatMoment(from),
    to: to && formatMoment(to),
    outcomes: outcomes.map(({ id, remedy, refund }) => ({ id, remedy, refund: boundsJson(refund) })),
  })),
});
