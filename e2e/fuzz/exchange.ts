import { connect } from 'node:net';

/** A request as its bytes: nothing between here and the server puts it right. */
export interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Buffer;
  /** In place of all of that, where not even the first line is one. */
  readonly raw?: string;
}

export interface Answer {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  readonly ms: number;
  readonly head: string;
}

const GIVE_UP_AFTER_MS = 20_000;
const HEAD_END = '\r\n\r\n';

/** Sends a request over a connection of its own, and reads until the server ends it. */
export function exchange(site: URL, sent: Sent): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect(Number(site.port), site.hostname);
    const done = () => {
      socket.destroy();
      resolve({ ...parse(Buffer.concat(pieces)), ms: performance.now() - began });
    };
    socket.setTimeout(GIVE_UP_AFTER_MS, done);
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('end', done);
    socket.on('close', done);
    socket.on('error', done);
    const bytes = bytesOf(site, sent);
    // What is no request has an end all the same, or the server would wait for more of it.
    if (sent.raw === undefined) socket.write(bytes);
    else socket.end(bytes);
  });
}

/** A request to be read by people, its body cut. */
export const inShort = (site: URL, sent: Sent): string => {
  const text = bytesOf(site, sent).toString('latin1');
  return JSON.stringify(text.length > 600 ? `${text.slice(0, 600)}…` : text);
};

function bytesOf(site: URL, { method, target, headers, body, raw }: Sent): Buffer {
  if (raw !== undefined) return Buffer.from(raw, 'latin1');
  const has = (name: string) => headers.some(([one]) => one.toLowerCase() === name);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(has('host') ? [] : [`Host: ${site.host}`]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body && !has('content-length') && !has('transfer-encoding')
      ? [`Content-Length: ${body.length}`]
      : []),
    ...(has('connection') ? [] : ['Connection: close']),
  ];
  return Buffer.concat([Buffer.from(lines.join('\r\n') + HEAD_END), body ?? Buffer.alloc(0)]);
}

function parse(bytes: Buffer): Omit<Answer, 'ms'> {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return { status: 0, headers: [], body: bytes, head: '' };
  const head = bytes.subarray(0, end).toString('latin1');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const [, name = '', value = ''] = /^([^:]*):[ \t]*([^]*)$/.exec(line) ?? [];
    return [name.toLowerCase(), value] as const;
  });
  const rest = bytes.subarray(end + HEAD_END.length);
  if (first.startsWith('HTTP/1.1 100')) return parse(rest);
  const isChunked = headers.some(([name, value]) => name === 'transfer-encoding' && value === 'chunked');
  return { status: Number(first.slice(9, 12)), headers, body: isChunked ? joined(rest) : rest, head };
}

function joined(chunked: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < chunked.length; ) {
    const lineEnd = chunked.indexOf('\r\n', at);
    const size = Number.parseInt(chunked.subarray(at, lineEnd).toString('latin1'), 16);
    if (lineEnd < 0 || !size) break;
    pieces.push(chunked.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(pieces);
}

export const valueOf = ({ headers }: Answer, wanted: string): string | undefined =>
  headers.find(([name]) => name === wanted)?.[1];
