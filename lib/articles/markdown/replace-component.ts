import type { PhrasingContent, RootContent } from 'mdast';
import { clauseAddress, wizardAddress } from '@/lib/policy/addresses';
import { WHAT_TO_SEND } from '@/lib/policy/contact-words';
import type { Policy, Store } from '@/lib/policy/types';
import { CLAUSES_TITLE, notPublishedWords, ownWordsTitle } from '../article-words';
import { clauseNodes } from './clause-nodes';
import { exampleNodes } from './example-nodes';
import { nextStepNodes } from './next-step-nodes';
import { heading, link, paragraph, text } from './nodes';
import { outcomesTable } from './outcomes-nodes';

/** A component of an article with its attributes, and what stands in it. */
export interface Component {
  readonly name: string;
  readonly attribute: (name: string) => string;
  readonly children: RootContent[];
}

/** What stands in a component's place in Markdown. Throws for what the policy does not have, as the page does. */
export function replaceComponent(store: Store, policy: Policy, component: Component): RootContent[] {
  const { name, attribute, children } = component;
  switch (name) {
    case 'Answer':
      return children;
    case 'Clauses':
      return [heading(2, CLAUSES_TITLE), ...children];
    case 'Clause':
      return clauseNodes(store, known(policy.clauses, attribute('id')));
    case 'Contact':
      return [
        paragraph(
          text('Write to '),
          link(`mailto:${store.care.email}`, store.care.email),
          text(` ${WHAT_TO_SEND}`),
        ),
      ];
    case 'Example':
      return exampleNodes(store, policy, {
        title: attribute('title'),
        procedure: attribute('procedure'),
        facts: attribute('facts'),
      });
    case 'Figure':
      return figureNodes(store, policy, attribute('of'));
    case 'Next': {
      const url = wizardAddress(store, attribute('procedure'), new URLSearchParams(attribute('facts')));
      return [{ type: 'link', url, children: children as PhrasingContent[] }];
    }
    case 'NextStep':
      return nextStepNodes(
        store,
        policy,
        { procedure: attribute('procedure'), facts: attribute('facts') },
        children,
      );
    case 'Outcomes':
      return [outcomesTable(store, policy, attribute('procedure'))];
    case 'StoreText':
      return [
        heading(2, ownWordsTitle(store)),
        ...(children.length > 0 ? children : [paragraph(text(notPublishedWords(store)))]),
      ];
    default:
      throw new Error(`<${name}> cannot be written as Markdown`);
  }
}

/** A figure in the policy's words, with a § that leads to its clause. */
function figureNodes(store: Store, { figures }: Policy, id: string): RootContent[] {
  const clause = id.slice(0, id.lastIndexOf('.'));
  return [text(`${known(figures, id).text} `), link(clauseAddress(store, clause), '§')];
}

function known<T>(all: Readonly<Record<string, T>>, id: string): T {
  const one = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!one) throw new Error(`There is no ${id} in the policy`);
  return one;
}
