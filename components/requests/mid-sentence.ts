/** A label as it stands within a sentence; what follows the first letter may be a name or an abbreviation. */
export const midSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
