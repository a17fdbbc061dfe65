/** Of each pair that looks alike a reference holds the second only (see `mintReference`). */
const MEANT: Readonly<Record<string, string>> = { Z: '2', S: '5', B: '8', U: 'V' };

const REFERENCE = /^[A-Z]{2}-[2-9AC-HJKMNP-RTV-Y]{4}-[2-9AC-HJKMNP-RTV-Y]{4}$/;

/**
 * A reference as somebody typed it, read: small letters, spaces, hyphens missing or of another kind, and letters mistaken
 * for digits. Undefined for what can be no reference; whether there is such a request, it does not say.
 */
export function readTypedReference(text: string): string | undefined {
  const characters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const drawn = characters.slice(2).replace(/[ZSBU]/g, (letter) => MEANT[letter] ?? letter);
  const reference = `${characters.slice(0, 2)}-${drawn.slice(0, 4)}-${drawn.slice(4)}`;
  return isReference(reference) ? reference : undefined;
}

/** Whether the text is a reference as the app writes it. */
export const isReference = (text: string): boolean => REFERENCE.test(text);
