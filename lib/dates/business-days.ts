import { addDays, type Day, msOf } from './day';

/**
 * The last of so many business days after the day given, which is day 0 itself. Monday to Friday count; public holidays are
 * not known and count like any other day. `count` is a whole number, 0 or more.
 */
export function addBusinessDays(day: Day, count: number): Day {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isBusinessDay(last)) left -= 1;
  }
  return last;
}

const isBusinessDay = (day: Day) => ![0, 6].includes(new Date(msOf(day)).getUTCDay());
