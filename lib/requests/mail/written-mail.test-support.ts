import type { RequestWithKey, TimelineEntry } from '../storage/types';
import { composeMail } from './compose-mail';
import { judgedRequest } from './judged-request.test-support';
import type { Mail } from './types';

/** The settings of a site with a care desk. */
export const SITE = {
  SITE_URL: 'https://help.shop.example',
  MAIL_FROM: undefined,
  CARE_PASSWORD: 'open',
};

/** The private address of a judged request at that site. */
export const PRIVATE = 'https://help.shop.example/kwoking/requests/KW-7F3K-9QXM?key=the-secret-of-the-link';

/** A step of the care team, with the parts that a test is about. */
export const step = (parts: Partial<TimelineEntry> & Pick<TimelineEntry, 'status'>): TimelineEntry => ({
  at: '2026-03-05T08:00:00Z',
  note: null,
  by: 'care',
  details: {},
  ...parts,
});

/** The mail to the shopper about the step at `position`, or with the link once more. */
export const toShopper = (request: RequestWithKey = judgedRequest(), position: number | null = 0): Mail =>
  legible(composeMail({ id: 'message-1', recipient: 'shopper', position }, request, [], SITE));

/** The mail to the care team about the step at `position`. */
export const toCare = (request: RequestWithKey = judgedRequest(), position = 0): Mail =>
  legible(composeMail({ id: 'message-2', recipient: 'care', position }, request, [], SITE));

/** Amounts hold spaces at which no line breaks. */
const legible = (mail: Mail): Mail => ({
  ...mail,
  text: mail.text.replaceAll('\u00A0', ' '),
  html: mail.html.replaceAll('\u00A0', ' '),
});
