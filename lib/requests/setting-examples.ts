import type { Settings } from './settings';

/** A value of each variable that cannot be anything, as a message shows it. */
export const EXAMPLES: Readonly<Partial<Record<keyof Settings, string>>> = {
  DATABASE_URL: 'postgres://user:secret@db.example/recourse',
  SITE_URL: 'https://help.shop.example',
  SMTP_URL: 'smtps://user:secret@mail.example:465',
  MAIL_FROM: 'help@shop.example',
  WEBHOOK_URL: 'https://shop.example/hooks/recourse',
  WEBHOOK_SECRET: '(openssl rand -base64 32)',
  RETENTION_DAYS: '730',
  S3_ENDPOINT: 'https://storage.example',
};
