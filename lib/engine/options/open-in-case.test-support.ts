import { parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import { readFacts } from '../read-case';
import { rankOptions } from './rank-options';
import type { RankedOption } from './types';
import { worthWords } from './worth-words';

/** Every option of a store in a case of 2 March 2026, 10:00 UTC, ranked. Throws where the facts cannot be read. */
export function optionsInCase(id: string, facts: string): RankedOption[] {
  const store = findStore(id);
  const now = parseMoment('2026-03-02T10:00:00Z');
  if (!store || !now) throw new Error(`no store ${id}`);
  const read = readFacts(store, new URLSearchParams(facts), { now, currencyOf });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return rankOptions(read.situation);
}

/** What is open in the case, best first: each as "title: what it leaves" with plain spaces. */
export const openInCase = (id: string, facts: string): string[] =>
  optionsInCase(id, facts).flatMap((option) =>
    option.possible ? `${option.rule.title}: ${worthWords(option)}`.replaceAll('\u00a0', ' ') : [],
  );

/** Why an option is where it stands, or is not open. */
export const reasonInCase = (id: string, facts: string, option: string): string | undefined =>
  optionsInCase(id, facts)
    .find(({ rule }) => rule.id === option)
    ?.because.replaceAll('\u00a0', ' ');
