import { dateFormatter } from '@/lib/dates/date-formatter';
import { formatMoment, type Moment } from '@/lib/dates/moment';
import type { MomentParts } from './typed-answer';

/** A moment as the fields that ask for it; unread text keeps what was typed, and the store's own offset stands first. */
export function momentParts(moment: Moment | undefined, typed: string, timeZone: string): MomentParts {
  if (moment) {
    const text = formatMoment(moment);
    return {
      date: text.slice(0, 10),
      time: text.slice(11).replace(/(Z|[+-]\d\d:\d\d)$/, ''),
      offset: text.slice(text.endsWith('Z') ? -1 : -6),
    };
  }
  const [, date = '', time = '', offset = ''] = /^([^T]*)T?(.*?)(Z|[+-]\d\d:\d\d)?$/.exec(typed) ?? [];
  return { date, time, offset: offset || offsetNow(timeZone) };
}

/** The offset of a zone at present, as a moment holds it. */
function offsetNow(timeZone: string): string {
  const part = dateFormatter('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName');
  return part?.value.replace('GMT', '') || 'Z';
}
