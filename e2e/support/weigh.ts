import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

/** What an answer weighs as it comes over the line, compressed. */
export interface Weight {
  readonly body: number;
  /** The same with its headers. */
  readonly whole: number;
}

/** Asks for an address as a browser does with a cold cache, and weighs the answer. Throws where it is none that succeeds. */
export async function weigh(address: string): Promise<Weight> {
  const asked = get(address, { headers: { 'accept-encoding': 'gzip' } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  let body = 0;
  for await (const piece of answer) body += piece.length;
  if (answer.statusCode !== 200) throw new Error(`${address} answers with ${answer.statusCode}.`);
  return { body, whole: body + headersOf(answer) };
}

/** The line of the status, each header's with its end, and an empty one. */
function headersOf({ httpVersion, statusCode, statusMessage, rawHeaders }: IncomingMessage): number {
  const pairs = rawHeaders
    .filter((_, at) => at % 2 === 0)
    .map((name, at) => `${name}: ${rawHeaders[2 * at + 1]}`);
  const lines = [`HTTP/${httpVersion} ${statusCode} ${statusMessage}`, ...pairs, '', ''];
  return Buffer.byteLength(lines.join('\r\n'));
}
