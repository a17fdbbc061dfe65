import { findStore } from '@/lib/policy/stores';
import { asOfStep } from '../as-of-step';
import type { Message } from '../outbox/types';
import type { Settings } from '../settings';
import type { RequestWithKey } from '../storage/types';
import { whatFollows } from '../what-follows';
import { careLetter } from './care-letter';
import { htmlPage } from './html';
import type { Occasion } from './occasion';
import { plainText } from './plain-text';
import { shopperLetter } from './shopper-letter';
import { lineTyped } from './typed-words';
import type { Mail } from './types';

/**
 * The mail that a message in the outbox stands for. `earlier` are the ids of the messages before it, about the same request
 * to the same recipient. Throws where the request's store is no longer there.
 */
export function composeMail(
  { id, recipient, position }: Pick<Message, 'id' | 'recipient' | 'position'>,
  request: RequestWithKey,
  earlier: readonly string[],
  { SITE_URL: site, MAIL_FROM, CARE_PASSWORD }: Pick<Settings, 'SITE_URL' | 'MAIL_FROM' | 'CARE_PASSWORD'>,
): Mail {
  const store = findStore(request.store);
  if (!store) throw new Error(`There is no store ${request.store}`);
  const { policy } = whatFollows(store, request);
  const asOf = position === null ? request : asOfStep(request, position);
  const occasion: Occasion = { store, policy, request: asOf, site, careDesk: CARE_PASSWORD !== undefined };
  const { subject, parts } =
    recipient === 'care'
      ? careLetter(occasion)
      : shopperLetter(occasion, position === null ? 'link' : 'step');
  const shopper = { name: lineTyped(request.name), address: request.email };
  const care = { name: store.name, address: store.care.email };
  const named = (message: string) => `<${message}@${new URL(site).hostname}>`;
  return {
    id,
    messageId: named(id),
    references: earlier.map(named),
    from: { name: store.name, address: MAIL_FROM ?? store.care.email },
    to: recipient === 'care' ? care : shopper,
    replyTo: recipient === 'care' ? shopper : care,
    subject,
    text: plainText(parts),
    html: htmlPage(subject, parts),
  };
}
