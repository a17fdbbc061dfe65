const LONGEST_LINE = 75;
const CONTINUED = '\r\n ';

/** A property of a calendar file whose value is text: escaped, folded, and with its line end. */
export const textLine = (name: string, text: string): string => contentLine(`${name}:${escaped(text)}`);

/** A line of a calendar file with its end, folded at 75 octets between characters, as RFC 5545 wants it (3.1). */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += CONTINUED;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
