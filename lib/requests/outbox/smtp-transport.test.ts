import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { closedPort } from './closed-port.test-support';
import { mailServer } from './mail-server.test-support';
import { sampleMail } from './sample-mail.test-support';
import { smtpTransport } from './smtp-transport';

function transportTo(url: string) {
  const transport = smtpTransport(url);
  onTestFinished(() => transport.close());
  return transport;
}

test('A mail arrives with both its forms, its addresses and its headers', async () => {
  const { url, received } = await mailServer();
  const references = ['<one@help.example>', '<two@help.example>'];

  expect(await transportTo(url).deliver(sampleMail({ references }))).toEqual({ outcome: 'sent' });
  expect(received).toHaveLength(1);
  const [{ from, to, mail } = { from: '', to: [], mail: undefined }] = received;
  expect(from).toBe('help@shop.example');
  expect(to).toEqual(['ada@example.com']);
  expect(mail).toMatchObject({
    messageId: '<message-1@help.example>',
    inReplyTo: '<two@help.example>',
    references: '<one@help.example> <two@help.example>',
    from: { name: 'Corner Books', address: 'help@shop.example' },
    to: [{ name: 'Ada Byron', address: 'ada@example.com' }],
    replyTo: [{ name: 'Corner Books', address: 'care@shop.example' }],
    subject: 'Corner Books: your request CO-7F3K-9QXM',
    text: 'Your request is stored.\n',
    html: '<!doctype html><p>Your request is stored.</p>\n',
  });
  expect(mail?.headers).toContainEqual(
    expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
  );
});

test('Mails in a row go over connections that are kept', async () => {
  const { url, received } = await mailServer();
  const transport = transportTo(url);
  for (const id of ['a', 'b', 'c'])
    await transport.deliver(sampleMail({ messageId: `<${id}@help.example>` }));
  expect(received.map(({ mail }) => mail.messageId)).toEqual([
    '<a@help.example>',
    '<b@help.example>',
    '<c@help.example>',
  ]);
});

test('A server that asks for patience is tried again, with its code and none of its words', async () => {
  const { url, received } = await mailServer({ toData: ['451 4.7.1 ada@example.com is greylisted'] });
  const transport = transportTo(url);
  expect(await transport.deliver(sampleMail())).toEqual({
    outcome: 'failed',
    reason: 'the mail server answered 451 4.7.1 to DATA',
    permanent: false,
  });
  expect(await transport.deliver(sampleMail())).toEqual({ outcome: 'sent' });
  expect(received).toHaveLength(1);
});

test('An address that does not exist, and a mail that is refused, fail for good', async () => {
  const { url } = await mailServer({ toRecipient: ['550 No such user'], toData: ['554 5.7.1 Not wanted'] });
  const transport = transportTo(url);
  expect(await transport.deliver(sampleMail())).toEqual({
    outcome: 'failed',
    reason: 'the mail server answered 550 to RCPT TO',
    permanent: true,
  });
  expect(await transport.deliver(sampleMail())).toEqual({
    outcome: 'failed',
    reason: 'the mail server answered 554 5.7.1 to DATA',
    permanent: true,
  });
});

test('A wrong account is no fault of the mail, so it is tried again', async () => {
  const { url } = await mailServer();
  const withAccount = url.replace('smtp://', 'smtp://shop:wrong@');
  expect(await transportTo(withAccount).deliver(sampleMail())).toMatchObject({ permanent: false });
});

test('Where nobody listens, and where nobody speaks as a mail server does, the mail is tried again', async () => {
  const silent = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0);
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as { port: number };

  expect(await transportTo(`smtp://${await closedPort()}`).deliver(sampleMail())).toEqual({
    outcome: 'failed',
    reason: 'no mail server (ECONNREFUSED)',
    permanent: false,
  });
  expect(await transportTo(`smtp://127.0.0.1:${port}`).deliver(sampleMail())).toMatchObject({
    outcome: 'failed',
    permanent: false,
  });
});

test('A name made to inject headers or recipients reaches nobody else', async () => {
  const { url, received } = await mailServer();
  const to = {
    name: 'Ada, "x" <eve@evil.example>\r\nBcc: eve@evil.example\r\n\r\nHello',
    address: 'ada@example.com',
  };
  await transportTo(url).deliver(sampleMail({ to, replyTo: to }));
  const [{ to: recipients, mail } = { to: [], mail: undefined }] = received;
  expect(recipients).toEqual(['ada@example.com']);
  expect(mail?.to?.map(({ address }) => address)).toEqual(['ada@example.com']);
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.text).toBe('Your request is stored.\n');
});

test('A name in another script arrives as it was', async () => {
  const { url, received } = await mailServer();
  const to = { name: 'محمد بن موسى', address: 'al@example.com' };
  await transportTo(url).deliver(sampleMail({ to }));
  expect(received[0]?.mail.to).toMatchObject([{ name: 'محمد بن موسى', address: 'al@example.com' }]);
});
