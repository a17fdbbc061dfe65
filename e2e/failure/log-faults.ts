import { TYPED } from '../support/request';

/** What shoppers of these runs typed, and what opens their requests: nothing of it may be in a log. */
const PERSONAL = [
  /@example\.com/,
  /key=/,
  /KW-\w{4}-\w{4}/,
  /Shopper \d/,
  /STRESS-\d/,
  ...words(Object.values(TYPED)),
];

/** Everything in a site's log that is not one line of JSON with its level, moment and event, or that is personal. */
export function faultsOfLog(log: readonly string[]): string[] {
  const lines = log.join('').split('\n').filter(Boolean);
  const begins = lines.findIndex((line) => line.startsWith('{'));
  const events = begins === -1 ? [] : lines.slice(begins);
  const unread = events.filter((line) => !isEvent(line));
  const personal = PERSONAL.filter((canary) => canary.test(lines.join('\n')));
  return [
    ...(begins === -1 ? ['The log has no event.'] : []),
    ...unread.slice(0, 3).map((line) => `The log has a line that is no event: ${line.slice(0, 80)}`),
    ...personal.map((canary) => `The log holds what is personal: ${canary}.`),
  ];
}

function isEvent(line: string): boolean {
  try {
    const { at, level, event } = JSON.parse(line);
    return (
      Number.isFinite(Date.parse(at)) && /^(?:info|warn|error)$/.test(level) && typeof event === 'string'
    );
  } catch {
    return false;
  }
}

function words(texts: readonly string[]): RegExp[] {
  return texts.map((text) => new RegExp(text.replace(/[^\w\s@]/g, '.')));
}
