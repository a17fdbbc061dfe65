import type { ClauseId } from '@/lib/policy/types';
import { missingEvidence } from '../missing-evidence';
import { marks } from './clause-parts';
import type { Occasion } from './occasion';
import type { Part } from './types';

interface Advice {
  readonly text: string;
  readonly clauses: readonly ClauseId[];
}

/** The evidence that did not come with the request, under the heading given; nothing where all of it did. */
export const evidenceParts = ({ policy, request }: Occasion, heading: string): Part[] =>
  listed(
    heading,
    false,
    missingEvidence(policy, request).map(({ label, clauses }) => ({ text: label, clauses })),
  );

/** The steps that the estimate named; nothing where it named none. */
export const adviceParts = (steps: readonly Advice[]): Part[] => listed('What to do', true, steps);

function listed(heading: string, ordered: boolean, entries: readonly Advice[]): Part[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ text, clauses }) => text + marks(clauses));
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', ordered, items },
  ];
}
