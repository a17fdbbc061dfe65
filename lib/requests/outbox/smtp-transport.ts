import { createTransport } from 'nodemailer';
import type { Mail } from '../mail/types';
import { mailOptions } from './mail-options';
import type { Delivery } from './types';

/** Carries mails on. */
export interface MailTransport {
  deliver(mail: Mail): Promise<Delivery>;
  close(): void;
}

/** Well within the lease of a message, though every step of the conversation takes as long as it may. */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  dnsTimeout: 10_000,
  socketTimeout: 20_000,
};

/** Where a refusal speaks of this mail, and not of the account, the sender or the server's state. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA'];

/** Mails to an SMTP server (`smtp://` or `smtps://`, with its account), over connections that are kept for the next ones. */
export function smtpTransport(url: string): MailTransport {
  const transport = createTransport({ url, pool: true, maxConnections: 3, ...TIMEOUTS });
  return {
    deliver: (mail) =>
      transport.sendMail(mailOptions(mail)).then(
        (): Delivery => ({ outcome: 'sent' }),
        (error): Delivery => ({ outcome: 'failed', ...failureOf(error) }),
      ),
    close: () => transport.close(),
  };
}

/** The server's own words may hold the shopper's address, so only its codes are kept. */
function failureOf(error: {
  code?: string;
  originalCode?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}): {
  reason: string;
  permanent: boolean;
} {
  const { code, originalCode = code, command, responseCode, response } = error;
  if (!responseCode)
    return { reason: `no mail server (${originalCode ?? 'unknown error'})`, permanent: false };
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  const reason = `the mail server answered ${[responseCode, enhanced].filter(Boolean).join(' ')} to ${command ?? 'the mail'}`;
  return { reason, permanent: responseCode >= 500 && ABOUT_THE_MAIL.includes(command ?? '') };
}
