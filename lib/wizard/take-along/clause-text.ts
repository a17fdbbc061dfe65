import type { Clause } from '@/lib/policy/types';

/** A clause in full as plain text: its id, what was published, how it is read, and what it does not say. */
export const clauseText = ({ id, text, reading, silent }: Clause): string =>
  [`§ ${id}`, text, reading && `How we read it: ${reading}`, silent && `Not said: ${silent}`]
    .filter(Boolean)
    .join('\n');
