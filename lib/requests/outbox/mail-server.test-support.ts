import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly mail: Email;
}

interface Conversation {
  /** The answers to RCPT TO, then to the mail itself, one a mail; where they run out, all is accepted. */
  readonly toRecipient?: string[];
  readonly toData?: string[];
}

/** A mail server for one test, that keeps what it accepts. An answer is a code and words: "451 Try again later". */
export async function mailServer({ toRecipient = [], toData = [] }: Conversation = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => done(answerOf(toRecipient.shift())),
    onData: async (stream, { envelope }, done) => {
      const mail = await PostalMime.parse(await buffer(stream));
      const answer = answerOf(toData.shift());
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      if (!answer) received.push({ from, to: envelope.rcptTo.map(({ address }) => address), mail });
      done(answer);
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received };
}

function answerOf(text: string | undefined): Error | undefined {
  if (!text) return undefined;
  return Object.assign(new Error(text.slice(4)), { responseCode: Number(text.slice(0, 3)) });
}
