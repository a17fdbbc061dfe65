import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoment, parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { allStores } from '@/lib/policy/stores';
import { consulting, type EstimateJson } from '../consulting.test-support';
import { anyCaseOf } from '../interview.test-support';
import { readCase } from '../read-case';
import { waitingPeriods } from './periods';
import { periodsJson } from './periods-json';

const STORES = allStores().map((store) => [store.name, store] as const);

describe.each(STORES)('Whatever the case of %s', (_, store) => {
  const { estimateFrom } = consulting(store);
  const periodsOf = (procedure: string, facts: Record<string, string>) => {
    const now = parseMoment(facts.asOf ?? '');
    if (!now) throw new Error('a case without its moment');
    const read = readCase(store, procedure, Object.entries(facts), { now, currencyOf });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return periodsJson(waitingPeriods(read.ruling)).periods;
  };

  test('The periods follow each other without gaps, and say what an estimate says at, just before and just after each moment', () => {
    fc.assert(
      fc.property(anyCaseOf(store), ([procedure, facts]) => {
        const periods = periodsOf(procedure, facts);
        expect(periods[0]?.from).toBe(formatMoment(parseMoment(facts.asOf ?? '') ?? fail()));
        expect(periods.at(-1)?.to).toBeNull();
        for (const [index, { from, to, outcomes }] of periods.entries()) {
          if (index > 0) expect(from).toBe(periods[index - 1]?.to);
          const first = index === 0 ? from : secondsAfter(from, 1);
          for (const asOf of [first, ...(to ? [secondsAfter(to, -1), to] : [])]) {
            if (ms(asOf) < ms(first)) continue;
            expect(saidBy(estimateFrom(procedure, { ...facts, asOf }))).toEqual(outcomes);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

const saidBy = ({ outcomes }: EstimateJson) =>
  outcomes.map(({ id, remedy, refund }) => ({ id, remedy, refund }));

const ms = (moment: string) => parseMoment(moment)?.ms ?? fail();

const secondsAfter = (moment: string, seconds: number) => {
  const parsed = parseMoment(moment) ?? fail();
  return formatMoment({ ...parsed, ms: parsed.ms + seconds * 1000 });
};

function fail(): never {
  throw new Error('no moment');
}
