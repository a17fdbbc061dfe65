import { NEVER, pipe, string, transform } from 'zod/mini';
import { parseDay } from '@/lib/dates/day';
import { formatMoment, parseMoment } from '@/lib/dates/moment';
import { type Currency, fromMajor, toMajor } from '@/lib/money/money';
import type { FactType } from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import type { Answer } from './types';

/** What may be answered to a fact: its type, its name for people, the values of a choice, the currency of an amount. */
export interface Expected {
  readonly type: FactType;
  readonly label: string;
  readonly values: readonly string[];
  readonly currency: Currency;
}

/** The schema of one fact's text, as in an address: it gives the answer, or one message that names the fact and helps. */
export function answerSchema(expected: Expected) {
  return pipe(
    string(),
    transform((text: string, context): Answer => {
      const answer =
        text === UNKNOWN && expected.type !== 'money'
          ? ({ type: 'unknown' } as const)
          : readAs(expected, text);
      if (answer) return answer;
      context.issues.push({ code: 'custom', message: refusal(expected), input: text });
      return NEVER;
    }),
  );
}

/** The answer as text in its one canonical form: amounts with all decimals, moments with seconds. */
export function canonicalText(answer: Answer): string {
  switch (answer.type) {
    case 'money':
      return toMajor(answer.value);
    case 'moment':
      return formatMoment(answer.value);
    case 'unknown':
      return UNKNOWN;
    default:
      return answer.value;
  }
}

function readAs({ type, values, currency }: Expected, text: string): Answer | undefined {
  switch (type) {
    case 'money': {
      const value = fromMajor(text, currency);
      return value && { type, value };
    }
    case 'day': {
      const value = parseDay(text);
      return value && { type, value };
    }
    case 'moment': {
      const value = parseMoment(text);
      return value && { type, value };
    }
    default:
      return values.includes(text) ? { type: 'choice', value: text } : undefined;
  }
}

function refusal({ type, label, values, currency }: Expected): string {
  switch (type) {
    case 'money': {
      const example = toMajor({ minor: 10n ** BigInt(currency.decimals + 2), currency });
      return `${label}: give an amount in ${currency.code} such as ${example}, with at most ${currency.decimals} decimals and no sign.`;
    }
    case 'day':
      return `${label}: give a day that exists, as year-month-day, such as 2026-03-14.`;
    case 'moment':
      return `${label}: give a day, a time and its offset from UTC, such as 2026-03-14T09:30:00+01:00.`;
    default:
      return `${label}: choose one of ${values.join(', ')}.`;
  }
}
