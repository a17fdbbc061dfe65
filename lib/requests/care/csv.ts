const LINE_END = '\r\n';

/** What a spreadsheet would take for a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line of a CSV file (RFC 4180), its end included; a cell that a spreadsheet would run as a formula gets a quote before it. */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(',') + LINE_END;

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
