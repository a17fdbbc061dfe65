import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { withoutFrameworkScripts } from '@/components/layout/light-pages';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { findArticle } from '@/lib/articles/article';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { articleData } from './article-data';
import { JsonLd } from './json-ld';
import { organizationData } from './organization-data';

const store = (id: string) => findStore(id) as Store;
const returnsOf = (id: string) => organizationData(store(id)).hasMerchantReturnPolicy;
const article = (slug: string) => {
  const found = findArticle('kwoking', slug);
  if (!found) throw new Error(`There is no ${slug}`);
  return articleData(store('kwoking'), found);
};

describe('What machines are told of a page', () => {
  test('Nothing in it can end the element, and it reads back as it was', () => {
    const html = renderToStaticMarkup(<JsonLd data={{ name: '</script><script>alert(1)</script>' }} />);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({
      '@context': 'https://schema.org',
      name: '</script><script>alert(1)</script>',
    });
  });

  test('It stays on a page that loses the framework’s scripts', () => {
    const data = '<script type="application/ld+json">{"@type":"Article"}</script>';
    expect(withoutFrameworkScripts(`<p>${data}</p><script src="/_next/a.js"></script>`)).toBe(
      `<p>${data}</p>`,
    );
  });

  test('The way to a page ends in the page', () => {
    const html = renderToStaticMarkup(
      <Breadcrumbs trail={[{ href: '/kwoking', text: 'Kwoking Help' }]} page="The policy" />,
    );
    expect(html).toContain(
      '"itemListElement":[{"@type":"ListItem","position":1,"name":"Kwoking Help","item":"/kwoking"},{"@type":"ListItem","position":2,"name":"The policy"}]',
    );
  });
});

describe('The dates of an article', () => {
  test('An answer from the policy bears the day from which it holds', () => {
    expect(article('cancel-order')).toMatchObject({
      headline: 'How can I cancel my order?',
      datePublished: '2025-01-01',
      dateModified: '2025-01-01',
      mainEntityOfPage: '/kwoking/articles/cancel-order',
    });
  });

  test('Guidance bears none, since nobody recorded when it was written', () => {
    expect(article('tracking-order')).not.toHaveProperty('dateModified');
    expect(article('tracking-order')).not.toHaveProperty('datePublished');
  });
});

describe('What is said of returns is what the policy fixes for every return', () => {
  test('A window that differs by what is wrong is left to the policy', () => {
    expect(returnsOf('kwoking')).toEqual({
      '@type': 'MerchantReturnPolicy',
      customerRemorseReturnFees: 'https://schema.org/ReturnFeesCustomerResponsibility',
      returnMethod: 'https://schema.org/ReturnByMail',
      returnPolicyCountry: 'CN',
      merchantReturnLink: '/kwoking/policy',
    });
  });

  test('No restocking fee is said, days that count from the order are not', () => {
    expect(returnsOf('device-store')).toEqual({
      '@type': 'MerchantReturnPolicy',
      returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility',
      restockingFee: 0,
      returnMethod: 'https://schema.org/ReturnByMail',
      merchantReturnLink: '/device-store/policy',
    });
  });

  test('Returns at any time, and returns never, are said', () => {
    expect(returnsOf('kgm-brand')).toMatchObject({
      returnPolicyCategory: 'https://schema.org/MerchantReturnUnlimitedWindow',
    });
    expect(returnsOf('ali-shipping')).toEqual({
      '@type': 'MerchantReturnPolicy',
      returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted',
      merchantReturnLink: '/ali-shipping/policy',
    });
  });
});
