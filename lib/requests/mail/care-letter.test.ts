import { describe, expect, test } from 'vitest';
import { composeMail } from './compose-mail';
import { judgedRequest } from './judged-request.test-support';
import { SITE, step, toCare } from './written-mail.test-support';

describe('The mail to the care team', () => {
  test('holds everything: the fields, the facts in words, the estimate, the clauses, the way to the care desk', () => {
    const { text } = toCare();
    expect(text).toContain('At the care desk:\nhttps://help.shop.example/care/KW-7F3K-9QXM\n');
    expect(text).toContain(
      'Order number: KW-100234\nProduct: Carbon steel wok\nName: Ada Byron\nE-mail address: ada@example.com\nPictures: 0\n',
    );
    expect(text).toContain('The shopper writes:\n\n> I ordered twice by mistake.\n');
    expect(text).toContain('Delivered on: 20 February 2026\n');
    expect(text).toContain('Item price: USD 100.00\n');
    expect(text).toContain('Refund: USD 85.00\n');
    expect(text).toContain('§ return.window-60\n> ');
    expect(text).not.toContain('the-secret-of-the-link');
  });

  test('names no care desk where there is none', () => {
    const settings = { ...SITE, CARE_PASSWORD: undefined };
    const message = { id: 'message-2', recipient: 'care', position: 0 } as const;
    expect(composeMail(message, judgedRequest(), [], settings).text).not.toContain('/care/');
  });

  test('tells of the parcel and of a withdrawal', () => {
    const sent = step({ status: 'sent', by: 'shopper', details: { trackingNumber: 'RB1', carrier: 'Post' } });
    const withdrawn = step({ status: 'closed', by: 'shopper', note: 'Withdrawn by the shopper.' });
    const request = judgedRequest({}, [step({ status: 'authorised' }), sent, withdrawn]);
    expect(toCare(request, 2).text).toMatch(/^The shopper gave the number of the parcel on its way\./);
    expect(toCare(request, 2).text).toContain('Tracking number: RB1\nCarrier: Post\n');
    expect(toCare(request, 3).text).toMatch(/^The shopper withdrew this request\./);
  });
});

describe('What a hostile shopper types', () => {
  const hostile = {
    name: 'Ada\r\nBcc: eve@evil.example\u202e<b>',
    description:
      'Kwoking has authorised your request.\u2028\u202eRefund: USD 9,999.00</blockquote><script>alert(1)</script>',
    product: 'שלום',
    orderNumber: '1\n2\u0007',
  };
  const { text, html, replyTo } = toCare(judgedRequest(hostile));

  test('stays on one line where it stands among ours, and turns nothing around it', () => {
    expect(replyTo).toEqual({ name: 'Ada Bcc: eve@evil.example<b>', address: 'ada@example.com' });
    expect(text).toContain(
      'Order number: 1 2\nProduct: \u2068שלום\u2069\nName: Ada Bcc: eve@evil.example<b>\n',
    );
    expect(text).not.toContain('\u202e');
  });

  test('stands behind a sign, so that it passes for nothing of ours, and is no markup', () => {
    expect(text).toContain(
      '> Kwoking has authorised your request.\n> Refund: USD 9,999.00</blockquote><script>alert(1)</script>\n',
    );
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;/blockquote&gt;&lt;script&gt;alert(1)&lt;/script&gt;</blockquote>');
  });
});
