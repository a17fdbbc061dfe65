import { ClauseLinks } from '@/components/policy/clause-links';
import { CERTAINTY_WORDS, HANDOVER_WORDS, type Outline } from '@/lib/policy/outline';

/** A procedure's tree as nested lists: question, answers, and what each leads to with its clauses on the same page. */
export function OutlineList({ outline }: { outline: Outline }) {
  if (outline.kind === 'handover') {
    return (
      <p>
        {HANDOVER_WORDS} <a href={`#flow-${outline.to}`}>{outline.title}</a>.
      </p>
    );
  }
  if (outline.kind === 'offers') {
    return outline.offers.map(({ certainty, title, clauses }) => (
      <p key={title}>
        {CERTAINTY_WORDS[certainty]}: <b>{title}</b>. <ClauseLinks clauses={clauses} />
      </p>
    ));
  }
  return (
    <>
      <p>{outline.question}</p>
      <ul>
        {outline.answers.map(({ values, next }) => (
          <li key={values[0]?.key}>
            <i>{values.map(({ words }) => words).join(' or ')}</i>
            <OutlineList outline={next} />
          </li>
        ))}
      </ul>
    </>
  );
}
