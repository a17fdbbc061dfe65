import { formatMoney } from '@/lib/money/format-money';
import { fromMajor, negated } from '@/lib/money/money';
import type { ClauseId } from '@/lib/policy/types';
import { currencyOfRequest } from '../care/request-money';
import { refundBesideEstimate } from '../refund-beside-estimate';
import type { TimelineEntry } from '../storage/types';
import { marks } from './clause-parts';
import type { Occasion } from './occasion';
import { textTyped, wordsTyped } from './typed-words';
import type { Part, Row } from './types';

/** What the newest step of a request brought: the care team's note, where to send the item, the parcel, deductions, the refund. */
export function stepParts({ store, request }: Occasion): Part[] {
  const { by, note, details } = request.timeline.at(-1) as TimelineEntry;
  const currency = currencyOfRequest(store, request);
  const amount = (text: string, sign: 1 | -1 = 1) => {
    const money = fromMajor(text, currency);
    return money ? formatMoney(sign === 1 ? money : negated(money)) : text;
  };
  const { returnAddress, rma, trackingNumber, carrier, deductions = [], refund } = details;
  const beside = refund === undefined ? undefined : refundBesideEstimate(store, request);
  const rows: (Row | false | undefined)[] = [
    rma !== undefined && { label: 'RMA number', value: wordsTyped(rma) },
    trackingNumber !== undefined && { label: 'Tracking number', value: wordsTyped(trackingNumber) },
    carrier !== undefined && { label: 'Carrier', value: wordsTyped(carrier) },
    ...deductions.map(({ label, amount: text, clause }) => ({
      label: `Deduction: ${wordsTyped(label)}`,
      value: amount(text, -1) + marks([clause]),
    })),
    refund !== undefined && { label: 'Refund', value: amount(refund) },
    beside && { label: 'Beside the estimate', value: beside.words },
  ];
  const held = rows.filter((row) => row !== false && row !== undefined);
  return [
    ...(note && by === 'care' ? said('The care team writes:', note) : []),
    ...(returnAddress ? said('Send it to this address:', returnAddress) : []),
    ...(held.length > 0 ? [{ kind: 'rows', rows: held } as const] : []),
  ];
}

/** The clauses that the newest step rests on. */
export const clausesOfStep = ({ request }: Pick<Occasion, 'request'>): ClauseId[] =>
  (request.timeline.at(-1)?.details.deductions ?? []).map(({ clause }) => clause);

/** Somebody's own words, with who says them before. */
export const said = (before: string, text: string): Part[] => [
  { kind: 'paragraph', text: before },
  { kind: 'quoted', text: textTyped(text) },
];
