import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { writeDurably } from '../write-durably';
import { mailOptions } from './mail-options';
import type { MailTransport } from './smtp-transport';

/** Mails as `.eml` files in a folder, for a site without a mail server; the same mail once more replaces its file. */
export function mailFiles(folder: string): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    deliver: async (mail) => {
      const { message } = await transport.sendMail(mailOptions(mail));
      await writeDurably(join(folder, `${mail.id}.eml`), message as Buffer);
      return { outcome: 'sent' };
    },
    close: () => transport.close(),
  };
}
