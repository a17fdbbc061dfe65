import { outcomeWords } from '@/lib/engine/amount-words';
import { optionTerms } from '@/lib/engine/options/option-terms';
import { resultWords } from '@/lib/engine/options/result-words';
import type { RankedOption } from '@/lib/engine/options/types';
import { worthWords } from '@/lib/engine/options/worth-words';
import type { Policy } from '@/lib/policy/types';
import { marked } from './marked';

/** The open options as plain text, numbered best first, each with the reason for its place. */
export function optionsText(options: readonly RankedOption[], policy: Policy): string {
  return options
    .flatMap((option) => (option.possible ? [option] : []))
    .map((option, index) =>
      [
        `${index + 1}. ${option.rule.title}: ${worthWords(option)}`,
        marked(option.because, option.rule.clauses),
        ...(option.outcomes.length > 1
          ? option.outcomes.map((one) => `- ${resultWords(one, option, policy)}: ${outcomeWords(one)}`)
          : []),
        ...optionTerms(option, policy).map(([name, words]) => `${name}: ${words}`),
      ].join('\n'),
    )
    .join('\n\n');
}
