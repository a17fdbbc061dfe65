import type { Mail } from '../mail/types';

/** A mail for tests, with the parts that a test is about. */
export const sampleMail = (parts: Partial<Mail> = {}): Mail => ({
  id: 'message-1',
  messageId: '<message-1@help.example>',
  references: [],
  from: { name: 'Corner Books', address: 'help@shop.example' },
  to: { name: 'Ada Byron', address: 'ada@example.com' },
  replyTo: { name: 'Corner Books', address: 'care@shop.example' },
  subject: 'Corner Books: your request CO-7F3K-9QXM',
  text: 'Your request is stored.',
  html: '<!doctype html><p>Your request is stored.</p>',
  ...parts,
});
