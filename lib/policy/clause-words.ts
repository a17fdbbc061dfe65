/** What stands before the notes on a clause: how an ambiguity is read, and what the text leaves open. */
export const CLAUSE_NOTES = { reading: 'How we read it:', silent: 'Not said:' } as const;
