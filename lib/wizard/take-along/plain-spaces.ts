/** Amounts hold spaces that do not break; other programs show them as signs of their own. */
export const plainSpaces = (words: string) => words.replaceAll('\u00A0', ' ');
