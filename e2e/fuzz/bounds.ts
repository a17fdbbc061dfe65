import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How one client that never ends was let go. */
export interface LetGo {
  readonly who: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly answer: string;
  readonly fault: string | undefined;
}

/** A client that goes on and on. */
interface Endless {
  readonly who: string;
  readonly head: string;
  readonly piece: Buffer;
  /** 0 for as fast as it is taken. */
  readonly everyMs: number;
  readonly withinSeconds: number;
}

/** Twice what a form with photos may have, and what a fast line brings until somebody looks. */
const MOST_BYTES = 400_000_000;

const PIECE = 65_536;
const chunk = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
const head = (first: string, ...lines: string[]) =>
  `${[`${first} HTTP/1.1`, 'Host: localhost', ...lines, '', ''].join('\r\n')}`;

const FILE = '--x\r\nContent-Disposition: form-data; name="attachments"; filename="a.jpg"\r\n\r\n';
const FORM = 'Content-Type: multipart/form-data; boundary=x';

const withoutEnd = (first: string, type: string, begin = ''): Endless => ({
  who: `${first}, ${type.replace('Content-Type: ', '').split(';')[0]}`,
  head: head(first, type, 'Transfer-Encoding: chunked') + (begin && chunk(Buffer.from(begin)).toString()),
  piece: chunk(Buffer.alloc(PIECE, 'a')),
  everyMs: 0,
  withinSeconds: 30,
});

/** Bodies without an end, wherever one is taken and where none is. */
export const GREEDY: readonly Endless[] = [
  withoutEnd('POST /api/kwoking/requests', 'Content-Type: application/json'),
  withoutEnd('POST /api/kwoking/requests', FORM, FILE),
  withoutEnd('POST /api/kwoking/requests', FORM, '--x\r\nContent-Disposition: '),
  withoutEnd('POST /api/nothing/requests', 'Content-Type: application/json'),
  withoutEnd('POST /kwoking/requests/lost', 'Content-Type: application/x-www-form-urlencoded'),
  withoutEnd('POST /kwoking/requests/KW-AAAA-AAAA/tracking?key=a', FORM, FILE),
  withoutEnd('PATCH /api/kwoking/requests/KW-AAAA-AAAA', 'Content-Type: application/json'),
  withoutEnd('POST /care/login', 'Content-Type: application/x-www-form-urlencoded'),
  withoutEnd('POST /api/mcp', 'Content-Type: application/json'),
  withoutEnd('POST /kwoking', 'Content-Type: text/plain'),
  withoutEnd('GET /api/kwoking/cancel', 'Content-Type: text/plain'),
];

const drip = (who: string, withinSeconds: number, given: string): Endless => ({
  who,
  head: given,
  piece: Buffer.from('a'),
  everyMs: 1_000,
  withinSeconds,
});

/** Node looks every 30 seconds, and a busy machine takes its time. */
const SLACK = 45;

/** Clients that send a byte a second. */
export const SLOW: readonly Endless[] = [
  drip('headers, a byte a second', 20 + SLACK, 'GET /kwoking HTTP/1.1\r\nHost: localhost\r\nX: '),
  drip(
    'JSON, a byte a second',
    300 + SLACK,
    head('POST /api/kwoking/requests', 'Content-Type: application/json', 'Content-Length: 9999'),
  ),
  drip(
    'a photo, a byte a second',
    300 + SLACK,
    head('POST /api/kwoking/requests', FORM, 'Content-Length: 9999') + FILE,
  ),
  drip(
    'what was refused, a byte a second',
    300 + SLACK,
    head('POST /api/nothing/requests', 'Content-Length: 9999'),
  ),
];

/** Sends until the server ends the connection; undefined where `stopped` comes first. */
export async function letGo(
  site: URL,
  endless: Endless,
  stopped = new AbortController().signal,
): Promise<LetGo | undefined> {
  const { who, piece, everyMs, withinSeconds } = endless;
  const began = performance.now();
  const socket = connect(Number(site.port), site.hostname);
  let [answer, ended] = ['', false];
  socket.on('data', (given) => {
    answer += given.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.on('end', () => socket.destroy());
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve())).then(() => {
    ended = true;
  });
  socket.write(endless.head);
  while (!ended && !stopped.aborted && socket.bytesWritten < 2 * MOST_BYTES) {
    const isTaken = socket.write(piece);
    if (everyMs > 0) await Promise.race([closed, sleep(everyMs)]);
    else if (!isTaken) await Promise.race([closed, new Promise((resolve) => socket.once('drain', resolve))]);
  }
  const [bytes, seconds] = [socket.bytesWritten, (performance.now() - began) / 1000];
  socket.destroy();
  if (!ended && stopped.aborted) return undefined;
  const late = seconds > withinSeconds ? `not let go within ${withinSeconds} s` : undefined;
  const fault = bytes > MOST_BYTES ? `${Math.round(bytes / 1e6)} MB taken` : late;
  return { who, bytes, seconds, answer: answer.slice(9, 12), fault };
}
