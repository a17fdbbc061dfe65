import type { DurationUnit, Figure } from './types';

/**
 * Reads a figure as the policy states it: "15 %", "36 hours", "1 day", "2 to 4 business days", "4.50 EUR",
 * "not published". Percentages have at most two decimals. Undefined where it is none of these.
 */
export function parseFigure(text: string): Figure | undefined {
  const percent = /^([0-9]{1,3})(?:\.([0-9]{1,2}))? %$/.exec(text);
  if (percent) {
    const basisPoints = Number(percent[1]) * 100 + Number((percent[2] ?? '').padEnd(2, '0'));
    return basisPoints > 10_000 ? undefined : { kind: 'percent', basisPoints, text };
  }
  const duration = /^([0-9]{1,4}) (hour|day|business day|working day)s?$/.exec(text);
  if (duration) return { kind: 'duration', amount: Number(duration[1]), unit: unitOf(duration[2]), text };
  const span = /^([0-9]{1,4}) to ([0-9]{1,4}) (hour|day|business day|working day)s$/.exec(text);
  if (span && Number(span[1]) < Number(span[2]))
    return { kind: 'span', from: Number(span[1]), to: Number(span[2]), unit: unitOf(span[3]), text };
  const amount = /^([0-9]{1,12}(?:\.[0-9]+)?) ([A-Z]{3})$/.exec(text);
  if (amount) return { kind: 'amount', major: amount[1] ?? '', currency: amount[2] ?? '', text };
  return text === 'not published' ? { kind: 'not-published', text } : undefined;
}

const unitOf = (singular: string | undefined) => `${singular}s` as DurationUnit;
