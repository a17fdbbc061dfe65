import { describe, expect, test } from 'vitest';
import { allStores, findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { type Article, articlesOf, findArticle } from '../article';
import { articleMarkdown } from './article-markdown';

const store = findStore('kwoking') as Store;
const article: Article = {
  slug: 'can-i-change',
  question: 'Can I change it?',
  topic: 'orders',
  order: 3,
  provenance: ['policy'],
  related: ['cancel-order'],
  keywords: [],
  body: `<Answer>
Yes. Cancelling costs <Figure of="cancel.within-48h.fee" />.
</Answer>

See [how](article:cancel-order) and [why](policy:cancel.fees-always), or [try](procedure:cancel?stage=shipped).

<Contact />

<StoreText />

<Next procedure="cancel" facts="stage=preparing&amp;orderTotal=1.00">Compare</Next>

<Clauses>
<Clause id="cancel.change-instead" />
<Clause id="cancel.refund-time" />
</Clauses>`,
};
const withBody = (body: string) => articleMarkdown(store, { ...article, related: [], body });

describe('An article as Markdown', () => {
  test('It has its figures filled in, its links as addresses, and its clauses under their ids', () => {
    expect(articleMarkdown(store, article)).toBe(`# Can I change it?

*Answered from the policy in force since 1 January 2025.*

Yes. Cancelling costs 10 % [§](/kwoking/policy#cancel.within-48h).

See [how](/kwoking/articles/cancel-order.md) and [why](/kwoking/policy#cancel.fees-always), or [try](/kwoking/cancel?stage=shipped).

Write to <care@kwoking.example> with your order number, a detailed description, and clear photos or videos of the problem.

## In Kwoking's own words

Kwoking has not published this here yet. We do not guess on its behalf.

[Compare](/kwoking/cancel?stage=preparing&orderTotal=1.00)

## The clauses this rests on

[§ cancel.change-instead](/kwoking/policy#cancel.change-instead)

> Changing an order before it ships costs no handling fee. You pay only the price difference between the old and the new items.

[§ cancel.refund-time](/kwoking/policy#cancel.refund-time)

**Not said:** The policy does not say how long a refund after a cancellation takes.

## Related questions

- [How can I cancel my order?](/kwoking/articles/cancel-order.md)

[This answer as a page](/kwoking/articles/can-i-change)
`);
  });

  test('An example is worked through, each line with its clause', () => {
    const facts =
      'stage=preparing&amp;orderedAt=2026-03-02T10%3A00%3A00Z&amp;asOf=2026-03-05T09%3A00%3A00Z&amp;orderTotal=90.00';
    const text = withBody(`<Example title="Two days late" procedure="cancel" facts="${facts}" />`);
    expect(text).toContain(`## Two days late

*An example, worked through on 5 March 2026.*

- Where the order is: Paid, not shipped yet
- When you placed the order: Monday, 2 March 2026 at 10:00 UTC
- Order total: USD\u00a090.00

### Cancel: USD\u00a072.00

| Line | Amount |
| - | - |
| Order total | USD\u00a090.00 |
| Handling fee, 20 % ([§ cancel.after-48h](/kwoking/policy#cancel.after-48h)) | −USD\u00a018.00 |
`);
  });

  test('The cases of a procedure are a table', () => {
    const text = withBody('<Outcomes procedure="cancel" />');
    expect(text).toContain(
      '| Your case | What the policy says |\n| - | - |\n| Where the order is: I have not paid yet | **Delete the unpaid order.**',
    );
    expect(text).toContain(
      '| Where the order is: It has been delivered | Decided elsewhere: [Return an item](/kwoking/return) |',
    );
  });

  test.each([
    ['<Clause id="cancel.never" />', 'There is no cancel.never in the policy'],
    ['<Figure of="cancel.never.fee" />', 'There is no cancel.never.fee in the policy'],
    ['<script>alert()</script>', '<script> is none of'],
    ['[elsewhere](https://elsewhere.example)', 'is no link that an article may hold'],
  ])('%s is refused, as on the page', (body, message) => {
    expect(() => withBody(body)).toThrow(message);
  });

  test('No article of any store keeps a component, a typed address or a figure without its value', () => {
    const texts = allStores().flatMap((one) => articlesOf(one.id).map((each) => articleMarkdown(one, each)));
    expect(texts.length).toBeGreaterThan(60);
    expect(
      texts.filter((text) => /<\/?[A-Z]|\]\((article|procedure|policy):|undefined|\{/.test(text)),
    ).toEqual([]);
  });

  test('Its clauses stand in it word for word', () => {
    const text = articleMarkdown(store, findArticle('kwoking', 'cancel-order') as Article);
    expect(text).toContain(
      '[§ cancel.within-48h](/kwoking/policy#cancel.within-48h)\n\n> Paid but not shipped, up to and including 48 hours after placing the order, the handling fee is 10 % of the order total.',
    );
  });
});
