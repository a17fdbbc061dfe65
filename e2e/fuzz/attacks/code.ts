import { MARK } from './mark';

/** What is written into headers, mails, calendars and tables where line ends and signs are let through. */
export const LINES = [
  `\r\nX-${MARK}: 1`,
  `\nSet-Cookie: ${MARK}=1`,
  `\r\n\r\n<${MARK}-body>`,
  `\rX-${MARK}: 1`,
  `嘊嘍X-${MARK}: 1`,
  `\u0085X-${MARK}: 1`,
  `a@example.com\r\nBcc: ${MARK}@example.com`,
  `a@example.com, ${MARK}@example.com`,
  `a@example.com?bcc=${MARK}@example.com&body=x`,
  `"a b"@example.com`,
  `END:VEVENT\r\nBEGIN:${MARK}`,
  `=cmd|'/C ${MARK}'!A0`,
  `+1+${MARK}`,
  `-2+3+${MARK}`,
  `@SUM(${MARK})`,
  `x;=${MARK}()`,
  `x\t=${MARK}()`,
  `x\n=${MARK}()`,
];

/** What is read by databases, shells, templates and formatters. */
export const CODES = [
  `' OR '1'='1`,
  `'; DROP TABLE requests; --`,
  `" UNION SELECT 1,2,3 --`,
  '%_\\',
  '$(id)',
  '`id`',
  '; cat /etc/passwd',
  '| id &',
  '{{7*7}}',
  '#{7*7}',
  '<%= 7*7 %>',
  '{% raw %}',
  '%s%n%x%d',
  '%@%@{0}',
  "$1$&$`$'",
  '*)(uid=*))(|(uid=*',
  'a{{{{{{{{{{',
];
