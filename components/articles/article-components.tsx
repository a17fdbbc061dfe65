import { type AnchorHTMLAttributes, Children, isValidElement, type ReactNode } from 'react';
import { ClauseQuote } from '@/components/policy/clause-quote';
import { PolicyFigure } from '@/components/policy/policy-figure';
import { ContactLine } from '@/components/ui/contact-line';
import { articleLink } from '@/lib/articles/article-link';
import { CLAUSES_TITLE } from '@/lib/articles/article-words';
import { wizardAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { NextStep } from './next-step';
import { OutcomesTable } from './outcomes-table';
import { StoreText } from './store-text';
import { WorkedExample } from './worked-example';

/** What the components in an article's MDX stand for, for one store. Every attribute is a string. */
export function articleComponents(store: Store) {
  const policy = currentPolicy(store);
  return {
    Answer: ({ children }: { children: ReactNode }) => <div className="answer">{children}</div>,
    Clauses: ({ children }: { children: ReactNode }) => (
      <aside
        className="margin mt-10"
        aria-label={CLAUSES_TITLE}
        data-clauses={Children.toArray(children).filter(isValidElement).length}
      >
        <h2 className="mb-3 text-lg font-semibold">{CLAUSES_TITLE}</h2>
        {children}
      </aside>
    ),
    Clause: ({ id }: { id: string }) => {
      const clause = policy.clauses[id];
      if (!clause) throw new Error(`There is no clause ${id}`);
      return <ClauseQuote store={store} clause={clause} anchor />;
    },
    Contact: () => <ContactLine store={store} />,
    Example: ({ title, procedure, facts }: { title: string; procedure: string; facts: string }) => (
      <WorkedExample store={store} policy={policy} title={title} procedure={procedure} facts={facts} />
    ),
    Figure: ({ of }: { of: string }) => <PolicyFigure policy={policy} id={of} />,
    Next: ({ procedure, facts, children }: { procedure: string; facts: string; children: ReactNode }) => (
      <p>
        <a className="button button-quiet" href={wizardAddress(store, procedure, new URLSearchParams(facts))}>
          {children}
        </a>
      </p>
    ),
    NextStep: ({
      procedure,
      facts,
      children,
    }: {
      procedure: string;
      facts: string;
      children?: ReactNode;
    }) => (
      <NextStep store={store} policy={policy} procedure={procedure} facts={facts}>
        {children}
      </NextStep>
    ),
    Outcomes: ({ procedure }: { procedure: string }) => (
      <OutcomesTable store={store} policy={policy} procedure={procedure} />
    ),
    StoreText: ({ children }: { children?: ReactNode }) => <StoreText store={store}>{children}</StoreText>,
    a: ({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) => (
      <a href={articleLink(store, href)}>{children}</a>
    ),
  };
}
