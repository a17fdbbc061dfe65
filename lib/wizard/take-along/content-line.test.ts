import { describe, expect, test } from 'vitest';
import { contentLine, textLine } from './content-line';

describe('A line of a calendar file', () => {
  test('It ends with CR and LF, and stays whole up to 75 octets', () => {
    expect(contentLine(`SUMMARY:${'a'.repeat(67)}`)).toBe(`SUMMARY:${'a'.repeat(67)}\r\n`);
  });

  test('The 76th octet goes to the next line, after a space', () => {
    expect(contentLine(`SUMMARY:${'a'.repeat(68)}`)).toBe(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
  });

  test('A continued line holds 74 octets besides its space', () => {
    expect(contentLine('a'.repeat(75 + 74 + 1))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  });

  test('A character of several octets is never cut: 74 octets and a § of two, or a sign of four', () => {
    expect(contentLine(`${'a'.repeat(74)}§`)).toBe(`${'a'.repeat(74)}\r\n §\r\n`);
    expect(contentLine(`${'a'.repeat(72)}🎁`)).toBe(`${'a'.repeat(72)}\r\n 🎁\r\n`);
  });

  test('Commas, semicolons, backslashes and line breaks are escaped in a text', () => {
    expect(textLine('DESCRIPTION', 'One, two; three\\four\nfive\r\nsix')).toBe(
      'DESCRIPTION:One\\, two\\; three\\\\four\\nfive\\nsix\r\n',
    );
  });
});
