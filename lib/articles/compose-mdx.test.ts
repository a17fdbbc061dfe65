import { describe, expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Policy } from '@/lib/policy/types';
import type { CatalogueEntry } from './catalogue';
import { clausesNamed, composeMdx } from './compose-mdx';

const policy = findStore('kwoking')?.versions[0] as Policy;

const entry: CatalogueEntry = {
  slug: 'can-i-change',
  question: 'Can I change it?',
  topic: 'orders',
  order: 3,
  provenance: ['policy'],
  clauses: ['cancel.change-instead'],
  answer: 'Yes, at no fee. Cancelling costs {cancel.within-48h.fee}.',
  details: 'See [how](article:cancel-order).',
  next: [{ text: 'Compare', procedure: 'cancel', facts: { stage: 'preparing', orderTotal: '1.00' } }],
  related: ['cancel-order'],
  keywords: ['edit order'],
};

describe('An article made from its entry', () => {
  test('It holds components in the place of figures, and quotes the clauses of figures besides those named', () => {
    expect(composeMdx(entry, policy)).toBe(`---
question: Can I change it?
topic: orders
order: 3
provenance:
  - policy
related:
  - cancel-order
keywords:
  - edit order
---

<Answer>
Yes, at no fee. Cancelling costs <Figure of="cancel.within-48h.fee" />.
</Answer>

See [how](article:cancel-order).

<Next procedure="cancel" facts="stage=preparing&amp;orderTotal=1.00">Compare</Next>

<Clauses>
<Clause id="cancel.change-instead" />
<Clause id="cancel.within-48h" />
</Clauses>
`);
  });

  test('An example with its best option carries the ways into the wizard in the box below it', () => {
    const example = { title: 'A case', procedure: 'cancel', facts: { stage: 'preparing' }, bestOption: true };
    expect(composeMdx({ ...entry, example }, policy)).toContain(`
<Example title="A case" procedure="cancel" facts="stage=preparing" />

<NextStep procedure="cancel" facts="stage=preparing">

<Next procedure="cancel" facts="stage=preparing&amp;orderTotal=1.00">Compare</Next>

</NextStep>

<Clauses>`);
  });

  test('A store article without the store’s text has the marked place for it', () => {
    expect(composeMdx({ ...entry, provenance: ['store'] }, policy)).toContain('\n<StoreText />\n');
  });

  test('A section name stands for all its clauses, each once', () => {
    expect(clausesNamed(['claim.photos', 'claim.*'], policy)).toEqual([
      'claim.photos',
      'claim.window-14',
      'claim.high-value',
      'claim.defect-remedy',
      'claim.after-window',
    ]);
  });
});
