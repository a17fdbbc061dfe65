import { expect, test } from 'vitest';
import { composeMail } from './compose-mail';
import { judgedRequest } from './judged-request.test-support';
import { SITE, toCare, toShopper } from './written-mail.test-support';

test('A mail to the shopper comes from the store, answers go to customer care, and the subject bears the reference', () => {
  expect(toShopper()).toMatchObject({
    messageId: '<message-1@help.shop.example>',
    references: [],
    from: { name: 'Kwoking', address: 'care@kwoking.example' },
    to: { name: 'Ada Byron', address: 'ada@example.com' },
    replyTo: { name: 'Kwoking', address: 'care@kwoking.example' },
    subject: 'Kwoking: your request KW-7F3K-9QXM',
  });
});

test('A mail comes from MAIL_FROM where that is set, and names the mails before it', () => {
  const settings = { ...SITE, MAIL_FROM: 'help@shop.example' };
  const message = { id: 'message-3', recipient: 'shopper', position: 0 } as const;
  const mail = composeMail(message, judgedRequest(), ['message-1', 'message-2'], settings);
  expect(mail.from).toEqual({ name: 'Kwoking', address: 'help@shop.example' });
  expect(mail.references).toEqual(['<message-1@help.shop.example>', '<message-2@help.shop.example>']);
});

test('A mail to the care team comes to the store, and an answer goes to the shopper', () => {
  expect(toCare()).toMatchObject({
    to: { name: 'Kwoking', address: 'care@kwoking.example' },
    replyTo: { name: 'Ada Byron', address: 'ada@example.com' },
    subject: 'KW-7F3K-9QXM: Return an item',
  });
});

test('A request of a store that is gone cannot be written, so that its messages wait', () => {
  expect(() => toShopper({ ...judgedRequest(), store: 'gone' })).toThrow('There is no store gone');
});
