import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as its reader sees it: two deliveries of one Message-ID are one mail. */
export interface Delivery {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
}

/** A mail server on this machine that keeps what it accepts. */
export interface Mailbox {
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const deliveries: Delivery[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      buffer(stream)
        .then((message) => PostalMime.parse(message))
        .then(({ messageId = '', subject = '' }) => {
          deliveries.push({ messageId, to, subject });
          done();
        })
        .catch(done);
    },
  });
  // A client that is killed in the middle of a conversation is no error of ours.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    deliveries,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
