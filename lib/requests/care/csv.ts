const LINE_END = '\r\n';

/**
 * Where a spreadsheet would begin to read a formula, full-width signs included: at the start of a cell, and
 * where one that is set to another language sees the start of one, which is after a semicolon, a tab or a
 * line break, whether in quotes or not.
 */
const FORMULA = /^(?=[\t\r\n])|(?=[=+\-@＝＋－＠])(?<=(?:^|[;\t\r\n]) *)/g;

/**
 * One line of a CSV file (RFC 4180), its end included; a cell that a spreadsheet would run as a formula gets
 * a quote before it.
 */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(',') + LINE_END;

function csvCell(text: string): string {
  const harmless = text.replace(FORMULA, "'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
