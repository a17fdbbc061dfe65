import type { Described } from './changes';
import { CERTAINTY_WORDS, HANDOVER_WORDS, type Outline, outlineOf } from './outline';
import type { Policy } from './types';

/**
 * Every way through a procedure's questions, and where it ends. A way is known by its answers, not by their words: a
 * longer window is a changed figure, and no other way. None where the version has no such procedure.
 */
export function describeWays(policy: Policy, procedure: string): Described[] {
  const own = policy.procedures[procedure];
  return own ? waysThrough(outlineOf(policy, own), [], []) : [];
}

function waysThrough(outline: Outline, keys: readonly string[], words: readonly string[]): Described[] {
  if (outline.kind === 'question') {
    return outline.answers.flatMap(({ values, next }) =>
      values.flatMap((value) =>
        waysThrough(
          next,
          [...keys, `${outline.ask}: ${value.key}`],
          [...words, `${outline.question} ${value.words}.`],
        ),
      ),
    );
  }
  const title = words.join(' ') || 'Always';
  return [{ id: keys.join(', '), title, parts: { 'Leads to': endWords(outline) } }];
}

const endWords = (end: Exclude<Outline, { kind: 'question' }>) =>
  end.kind === 'handover'
    ? `${HANDOVER_WORDS}: ${end.title}`
    : end.offers.map(({ certainty, title }) => `${CERTAINTY_WORDS[certainty]}: ${title}`).join('; ');
