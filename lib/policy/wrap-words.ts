/** The text in lines of at most that many characters, broken at spaces, never at one that holds an amount to its currency; a longer word is cut. */
export function wrapWords(text: string, most: number): string[] {
  const words = text
    .split(/[^\S\u00a0]+/)
    .filter(Boolean)
    .flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
