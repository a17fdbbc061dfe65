import type { SendMailOptions } from 'nodemailer';
import type { Mail } from '../mail/types';

/** A mail as nodemailer wants it. No answer by a machine is wanted, and nothing is read from a file or fetched. */
export const mailOptions = ({
  messageId,
  references,
  from,
  to,
  replyTo,
  subject,
  text,
  html,
}: Mail): SendMailOptions => ({
  messageId,
  ...(references.length > 0 && { inReplyTo: references.at(-1), references: [...references] }),
  from,
  to,
  replyTo,
  subject,
  text,
  html,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
