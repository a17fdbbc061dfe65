import { describe, expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { searchMaterial } from './material';
import { createSearch } from './search';
import type { SearchDocument } from './types';

const material = searchMaterial(findStore('kwoking') as Store);
const createdSearch = createSearch(material);
const search = (query: string) => createdSearch(query).results;
const firstFor = (query: string) => search(query)[0]?.slug;

describe('The obvious article comes first', () => {
  test.each([
    ['cancel my order', 'cancel-order'],
    ['refund how long', 'refund-time'],
    ['customs tax', 'refuse-customs-taxes'],
    ['wrong address', 'shipping-addresses'],
    ['where is my order', 'where-is-my-order'],
    ['CANCEL MY ORDER!!', 'cancel-order'],
    ['cancle my order', 'cancel-order'],
    ['paypal', 'payment-methods'],
    ['tracking number invalid', 'tracking-invalid'],
  ])('for "%s": %s', (query, slug) => expect(firstFor(query)).toBe(slug));

  test('for a question that two articles answer, one of the two', () => {
    expect(['package-not-received', 'where-is-my-order']).toContain(firstFor('where is my package'));
    expect(['coupons-at-a-time', 'promo-code-not-working']).toContain(firstFor('coupon'));
  });
});

describe('Any text is a query', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n '],
    ['emoji', '🎉🎉'],
    ['marks', '"\'()[]{}*+?^$|\\/.,;:!=~`'],
    ['an article in Chinese', '我的包裹在哪里'],
    ['half an emoji', '\ud83c'],
    ['the other half within a word', 're\udf89fund'],
    ['a null character', '\u0000'],
  ])('and %s gives a list', (_, query) => expect(search(query)).toBeInstanceOf(Array));

  test('and a query without a word finds nothing', () => {
    expect(search('')).toEqual([]);
    expect(search('🎉 ?!')).toEqual([]);
  });

  test('and markup, operators and names of properties are only words', () => {
    expect(search('<script>alert(1)</script>')).toBeInstanceOf(Array);
    expect(search('^refund !order =coupon$')[0]?.slug).toBe(firstFor('refund order coupon'));
    expect(search('__proto__ constructor toString')).toBeInstanceOf(Array);
  });

  test('and only stop words search for all of them', () => {
    expect(search('what if').length).toBeGreaterThan(0);
  });

  test('and 10,000 characters count as their first 200', () => {
    expect(search('coupons '.repeat(1_250))).toEqual(search('coupons'));
    expect(search('x'.repeat(10_000))).toEqual([]);
  });
});

describe('Results', () => {
  const twin = (slug: string): SearchDocument => ({
    slug,
    title: 'Gift wrapping',
    topic: 'Orders',
    answer: 'Yes.',
    keywords: [],
    phrasings: [],
    text: '',
  });

  test('of equal score keep the order of the documents', () => {
    const slugs = ['zebra', 'apple', 'mango'];
    const twins = createSearch({ ...material, documents: slugs.map(twin) });
    expect(twins('wrapping').results.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('score from 0 to 1, best first, at most 20', () => {
    const results = search('order');
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    expect(results.length).toBeLessThanOrEqual(20);
  });

  test('that only share a passing word with a far better one are left out', () => {
    expect(search('cancel my order').length).toBeLessThan(12);
  });

  test('of no documents are none', () =>
    expect(createSearch({ ...material, documents: [] })('refund').results).toEqual([]));
});
