import { gunzipSync } from 'node:zlib';
import { MARK } from './attacks/mark';
import { type Answer, type Sent, valueOf } from './exchange';
import type { Look } from './look';

/** What is expected of the answers to one kind of request. */
export interface Expectation {
  /** The longest that one may take, in milliseconds, on a machine that does other things too. */
  readonly withinMs: number;
  /** Whether the server may end the connection without an answer, as Node does with what is no HTTP. */
  readonly mayBreakOff?: boolean;
}

/**
 * Texts of files that no address gives: of this project's, of the machine's, and of one planted in the data
 * folder.
 */
export const secretsOf = (canary: string): readonly string[] => [
  canary,
  'omit-lockfile-registry-resolved',
  '"devDependencies"',
  'timeZone: Asia/',
  'root:x:0:0',
  'SQLite format 3',
];

const FILE_ERRORS = /ENOENT|EACCES|ENAMETOOLONG|at [\w.<>]+ \(\/|node_modules\//;
const OWN_LOCATION = /^\/(?![/\\])[!-~]*$/;

/** Everything that is wrong with an answer, in a few words each; empty where nothing is. */
export async function faultsOf(
  sent: Sent,
  answer: Answer,
  { withinMs, mayBreakOff }: Expectation,
  { look, secrets }: { readonly look: Look; readonly secrets: readonly string[] },
): Promise<string[]> {
  const faults: string[] = [];
  const { status, ms, head } = answer;
  if (status === 0) return mayBreakOff ? [] : ['no answer'];
  if (status >= 500) faults.push(`status ${status}`);
  if (ms > withinMs) faults.push(`more than ${withinMs} ms`);
  faults.push(...headerFaults(answer));
  const body = bodyOf(answer);
  const text = body.toString('utf8');
  for (const secret of secrets) if (text.includes(secret)) faults.push(`gives a file away: ${secret}`);
  if (FILE_ERRORS.test(text) && !sent.target.includes('node_modules')) faults.push('tells of files or code');
  const type = valueOf(answer, 'content-type') ?? '';
  if (body.length > 0 && sent.method !== 'HEAD') faults.push(...typeFaults(sent, status, type, head));
  if (type.startsWith('text/html') && text.includes(MARK)) faults.push(...(await look(text)));
  if (type.startsWith('text/calendar')) faults.push(...calendarFaults(text));
  return faults;
}

function headerFaults({ headers }: Answer): string[] {
  const faults: string[] = [];
  for (const [name, value] of headers) {
    if (name.includes(MARK) || !/^[!-~]+$/.test(name)) faults.push(`a header made: ${name}`);
    if (/[^\t -~\x80-\xff]/.test(value)) faults.push(`a control in the header ${name}`);
    if (name === 'set-cookie' && value.includes(MARK)) faults.push('a cookie made');
    if (name === 'location' && !OWN_LOCATION.test(value)) faults.push(`leads away: ${value.slice(0, 80)}`);
    if (name === 'refresh' && !/^0(?:;url=\/(?![/\\])[!-~]*)?$/.test(value))
      faults.push('refreshes elsewhere');
  }
  return faults;
}

/** A machine that asks at an address of its own gets no page, unless there is nothing at all. */
function typeFaults({ target, headers }: Sent, status: number, type: string, head: string): string[] {
  if (status >= 300 && status < 400) return [];
  if (type === '') return [`${status} without a content type`];
  const faults = /^x-content-type-options: nosniff$/im.test(head) ? [] : ['no nosniff'];
  const wantsPage = headers.some(([name, value]) => name === 'Accept' && value.includes('text/html'));
  const isData = /^\/api(?:\/[\w-]+)+(?:\?|$)/.test(target) && !wantsPage && status !== 404;
  return isData && type.startsWith('text/html') ? [...faults, 'a page for a machine'] : faults;
}

function calendarFaults(text: string): string[] {
  const lines = text.split('\r\n').filter((line) => line !== '' && !line.startsWith(' '));
  const known =
    /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|URL|TRANSP|ACTION|TRIGGER)[:;]/;
  return lines.every((line) => known.test(line) && !/[\r\n]/.test(line))
    ? []
    : ['a line made in the calendar'];
}

function bodyOf(answer: Answer): Buffer {
  if (valueOf(answer, 'content-encoding') !== 'gzip') return answer.body;
  try {
    return gunzipSync(answer.body);
  } catch {
    return answer.body;
  }
}
