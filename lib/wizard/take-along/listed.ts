/** Lines as a list of plain text. */
export const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
