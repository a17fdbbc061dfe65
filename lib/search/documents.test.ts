import { expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { searchDocuments } from './documents';

const documents = searchDocuments(findStore('kwoking') as Store);

test('A document holds its article in plain words with the figures written out', () => {
  const cancel = documents.find(({ slug }) => slug === 'cancel-order');
  expect(cancel).toMatchObject({ title: 'How can I cancel my order?', topic: 'Orders' });
  expect(cancel?.answer).toContain('10 % of the order total up to 48 hours');
  expect(cancel?.keywords).toContain('changed my mind');
  expect(cancel?.text).toMatch(/^Not paid yet Open My Account/);
});

test('No document holds a placeholder, a component or a mark of Markdown', () => {
  for (const { slug, answer, text } of documents) {
    expect(`${answer} ${text}`, slug).not.toMatch(/\{[a-z]|<\/?[A-Z]|\]\(|\*\*|^#|\|/m);
    expect(text.length, slug).toBeLessThanOrEqual(160);
    expect(answer, slug).not.toBe('');
  }
});

test('The documents stand in the order of the catalogue, topic by topic', () => {
  const topics = [...new Set(documents.map(({ topic }) => topic))];
  expect(topics).toEqual([
    'Orders',
    'Shipping',
    'Returns and refunds',
    'Payment and offers',
    'About and legal',
  ]);
  expect(documents[0]?.slug).toBe('tracking-order');
});
