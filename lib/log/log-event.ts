import { describeError } from './describe-error';
import { EVENTS, type EventName } from './events';

/** What may stand beside an event. Nothing that a shopper typed, no address with its query, no reference and no key. */
export interface Facts {
  /** The work that failed, as the code names it. */
  readonly work?: string;
  /** The id of a message in the outbox, by which the care desk's database knows it. */
  readonly message?: string;
  readonly recipient?: string;
  readonly attempt?: number;
  /** A code of a mail server, of a webhook, or of the system. */
  readonly reason?: string;
  readonly count?: number;
  readonly signal?: string;
  readonly storage?: string;
  readonly port?: string;
  /** Sentences of our own about the environment, which repeat no value. */
  readonly problems?: readonly string[];
  /** The pattern of an address, such as `/[store]/requests/[reference]`. */
  readonly route?: string;
  readonly method?: string;
  readonly where?: readonly string[];
  readonly error?: unknown;
}

/** Writes one line of JSON about something that happened; of an error its kind and its place, never its words. */
export function logEvent(event: EventName, { error, ...facts }: Facts = {}): void {
  const { level, ...kind } = EVENTS[event];
  const described = error === undefined ? {} : describeError(error);
  const line = { at: new Date().toISOString(), level, event, ...facts, ...described, ...kind };
  const stream = level === 'info' ? process.stdout : process.stderr;
  stream.write(`${JSON.stringify(line)}\n`);
}
