import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DATED_WORLD } from '@/lib/engine/dated-world';
import { compareReadings } from '@/lib/engine/other-reading';
import { currentPolicy, findStore } from '@/lib/policy/stores';
import { ReadingEntry } from './reading-entry';

function entryText(clause: string): { html: string; text: string } {
  const store = findStore('kwoking');
  const policy = store && currentPolicy(store);
  const reading = policy?.readings.find((one) => one.clause === clause);
  if (!store || !policy || !reading) throw new Error(`no reading of ${clause}`);
  const comparison = compareReadings(store, policy, reading, DATED_WORLD);
  const html = renderToStaticMarkup(
    <ReadingEntry store={store} reading={reading} comparison={comparison} id="reading" />,
  );
  return { html, text: html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ') };
}

describe('An entry of the readings page', () => {
  test('shows the clause with its link, both results, the basket and a wording', () => {
    const { html, text } = entryText('cancel.floor');
    expect(html).toContain('href="/kwoking/policy#cancel.floor"');
    expect(text).toContain('The text does not say of what');
    expect(text).toContain('USD 90.00 with our reading, USD 91.50 with the other.');
    expect(text).toContain('Order total: USD 100.00. Shipping paid: USD 15.00');
    expect(text).toContain('The order total is everything you paid for the order, shipping included');
    expect(html).toContain('href="/kwoking/cancel?stage=preparing&amp;orderedAt=2026-03-01T10:00:00Z');
  });

  test('says so where another reading changes no amount', () => {
    const { text } = entryText('return.conditions');
    expect(text).toContain('It changes no amount on this basket: USD 65.00 with either reading.');
  });

  test('shows amounts rather than what else may be chosen, where nothing changes', () => {
    const { text } = entryText('cancel.refund-time');
    expect(text).toContain('It changes no amount on this basket: USD 90.00 with either reading.');
  });

  test('names only what differs, each result once', () => {
    const { text } = entryText('cancel.shipped-no-guarantee');
    expect(text).toContain('USD 35.00, or USD 25.00 with our reading, USD 0.00 with the other.');
  });
});
