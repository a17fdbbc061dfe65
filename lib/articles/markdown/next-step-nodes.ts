import type { RootContent } from 'mdast';
import { worthWords } from '@/lib/engine/options/worth-words';
import type { Policy, Store } from '@/lib/policy/types';
import { NEXT_STEP_TITLE, NEXT_STEP_WORDS } from '../article-words';
import { openOptions } from '../open-options';
import type { ExampleAttributes } from '../work-through';
import { proof } from './clause-nodes';
import { emphasis, heading, list, paragraph, strong, text } from './nodes';

/** What to do in the case of an article's example, best first, and the ways on that stand in the component. */
export function nextStepNodes(
  store: Store,
  policy: Policy,
  example: Pick<ExampleAttributes, 'procedure' | 'facts'>,
  ways: readonly RootContent[],
): RootContent[] {
  const [best, ...others] = openOptions(store, policy, example);
  const rest = others.map((option) => paragraph(text(`${option.rule.title}: ${worthWords(option)}`)));
  return [
    heading(2, NEXT_STEP_TITLE),
    paragraph(emphasis(`${NEXT_STEP_WORDS}.`)),
    paragraph(
      strong(`${best.rule.title}: ${worthWords(best)}.`),
      text(` ${best.because}`),
      ...proof(store, best.rule.clauses),
    ),
    ...(rest.length > 0 ? [list(rest)] : []),
    ...ways,
  ];
}
