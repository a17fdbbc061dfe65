import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';
import { temporaryDataFolder } from './temporary-folder';

/** A mail that the site under test has sent, as its reader sees it. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The mails about a request to one address, once there are that many; a site without a mail server keeps them as files. */
export async function mailsAbout(reference: string, to: string, count: number): Promise<SentMail[]> {
  await expect
    .poll(async () => (await about(reference, to)).length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(count);
  return about(reference, to);
}

async function about(reference: string, to: string): Promise<SentMail[]> {
  const folder = join(temporaryDataFolder(), 'stores', 'mail');
  const files = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    files
      .filter((name) => name.endsWith('.eml'))
      .map(async (name) => {
        const mail = await PostalMime.parse(await readFile(join(folder, name)));
        return {
          to: mail.to?.[0]?.address ?? '',
          subject: mail.subject ?? '',
          text: (mail.text ?? '').replaceAll('\u00a0', ' '),
        };
      }),
  );
  return mails.filter((mail) => mail.to === to && mail.subject.includes(reference));
}
