import { checkNames } from './check-names';
import type { Report } from './compile-line';
import type { PolicyMistake } from './policy-error';
import type { ReturnTermsSource } from './return-terms-source';
import type { Clause, Figure, ReturnTerms } from './types';
import type { YamlFile } from './yaml-file';

/** What is fixed of returns, with every clause known and the window as a number of days. */
export function compileReturnTerms(
  file: YamlFile<ReturnTermsSource>,
  names: {
    readonly figures: Readonly<Record<string, Figure>>;
    readonly clauses: Readonly<Record<string, Clause>>;
    readonly mistakes: PolicyMistake[];
  },
): ReturnTerms {
  const mistake: Report = (path, expected, hint) => {
    names.mistakes.push(file.mistake(path, expected, hint));
  };
  checkNames(file.content, names, mistake);
  const { merchantReturnDays: days, ...terms } = file.content;
  if (!days) return terms;
  const figure = names.figures[days.is];
  if (figure?.kind === 'duration' && figure.unit === 'days')
    return { ...terms, merchantReturnDays: { ...days, is: figure.amount } };
  mistake(['merchantReturnDays', 'is'], `a figure in days, not "${days.is}"`, 'Such as return.any.window.');
  return terms;
}
