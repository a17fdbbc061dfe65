import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.test-support';
import { mailFiles } from './mail-files';
import { sampleMail } from './sample-mail.test-support';

test('A mail is a file that its owner alone can read, named after its message', async () => {
  const folder = join(await temporaryFolder(), 'mail');
  expect(await mailFiles(folder).deliver(sampleMail())).toEqual({ outcome: 'sent' });

  expect(await readdir(folder)).toEqual(['message-1.eml']);
  const path = join(folder, 'message-1.eml');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await PostalMime.parse(await readFile(path))).toMatchObject({
    messageId: '<message-1@help.example>',
    to: [{ name: 'Ada Byron', address: 'ada@example.com' }],
    subject: 'Corner Books: your request CO-7F3K-9QXM',
    text: 'Your request is stored.\n',
    html: '<!doctype html><p>Your request is stored.</p>\n',
  });
});

test('The same mail once more replaces its file', async () => {
  const folder = await temporaryFolder();
  const files = mailFiles(folder);
  await files.deliver(sampleMail());
  await files.deliver(sampleMail({ text: 'Again.' }));

  expect(await readdir(folder)).toEqual(['message-1.eml']);
  const mail = await PostalMime.parse(await readFile(join(folder, 'message-1.eml')));
  expect(mail.text).toBe('Again.\n');
});
