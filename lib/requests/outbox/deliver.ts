import { join } from 'node:path';
import { now } from '@/lib/dates/moment';
import { composeMail } from '../mail/compose-mail';
import type { Settings } from '../settings';
import { loadRequest } from '../storage/load-request';
import type { Database } from '../storage/schema';
import { earlierMessages } from './earlier-messages';
import { mailFiles } from './mail-files';
import { smtpTransport } from './smtp-transport';
import type { Deliver, Delivery } from './types';
import { postWebhook } from './webhook';
import { webhookBody } from './webhook-body';

const GONE: Delivery = { outcome: 'failed', reason: 'the request is no longer there', permanent: true };
const NO_WEBHOOK: Delivery = { outcome: 'failed', reason: 'no webhook is configured', permanent: true };

/** What carries messages on by the settings given: to the mail server or into files, and to the webhook. */
export function carrier(settings: Settings): {
  readonly deliver: (db: Database) => Deliver;
  readonly close: () => void;
} {
  const mails = settings.SMTP_URL
    ? smtpTransport(settings.SMTP_URL)
    : mailFiles(join(settings.DATA_DIR, 'mail'));
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = settings;
  const deliver =
    (db: Database): Deliver =>
    async (message) => {
      const request = await loadRequest(db, message.reference);
      if (!request) return GONE;
      if (message.recipient !== 'webhook')
        return mails.deliver(composeMail(message, request, await earlierMessages(db, message), settings));
      if (!url || !secret) return NO_WEBHOOK;
      return postWebhook(webhookBody(message, request), { id: message.id, url, secret, now: now().ms });
    };
  return { deliver, close: () => mails.close() };
}
