import { formatMomentWords } from '@/lib/dates/format-date';
import { outcomeWords } from '@/lib/engine/amount-words';
import { headlineWords } from '@/lib/engine/headline-words';
import { unknownFacts } from '@/lib/engine/unknown-facts';
import type { WaitingPeriod } from '@/lib/engine/waiting/periods';
import { versionWords } from '@/lib/policy/version-words';
import type { EstimateView } from '../wizard-view';
import { answersText } from './answers-text';
import { citedClauses } from './cited-clauses';
import { clauseText } from './clause-text';
import { listed } from './listed';
import { marked } from './marked';
import { momentText } from './moment-text';
import { optionsText } from './option-text';
import { outcomeText } from './outcome-text';
import { plainSpaces } from './plain-spaces';

/**
 * A whole case as plain text, in the page's own words: the amount and its lines, options, deadlines, steps, answers, the
 * clauses in full, the version, the moment and the address. Without an outcome there is nothing to take along: undefined.
 */
export function caseText(view: EstimateView, address: string): string | undefined {
  const { estimate, options, waiting } = view;
  const { store, policy, facts, outcomes, deadlines, evidence, steps, assumptions } = estimate;
  const headline = headlineWords(estimate);
  if (!headline) return undefined;
  const { title, brings, paid, openness } = headline;
  const parts: readonly (readonly [string, string])[] = [
    ['', [`${title} ${brings}${paid ? ` ${paid}` : ''}`, openness].filter(Boolean).join('\n')],
    [
      'How to find out',
      listed(unknownFacts(estimate, view.answered).map(({ label, findOut }) => `${label}: ${findOut}`)),
    ],
    ['How it is worked out', outcomes.map((outcome) => outcomeText(outcome, estimate)).join('\n\n')],
    ['All your options, best first', optionsText(options, policy)],
    ['From now on', waiting.length > 1 ? waitingText(waiting, store.timeZone) : ''],
    [
      'Until when',
      listed(
        deadlines.map(({ at, label, clauses }) =>
          marked(`${momentText(at, store.timeZone)}: ${label}`, clauses),
        ),
      ),
    ],
    ['Have ready', listed(evidence.map(({ label, clauses }) => marked(label, clauses)))],
    ['What to do now', listed(steps.map(({ text, clauses }) => marked(text, clauses)))],
    ['What this assumes', listed(assumptions.map(({ text, clause }) => marked(text, [clause])))],
    ['Your answers', answersText(view)],
    ['The clauses in full', citedClauses(view).map(clauseText).join('\n\n')],
    [
      '',
      `An estimate by ${store.name}'s policy ${versionWords(store, policy)}, reckoned at ${formatMomentWords(facts.asOf)}. The store decides; this is what its own text allows.\n${address}`,
    ],
  ];
  const written = parts
    .filter(([, words]) => words)
    .map(([heading, words]) => (heading ? `${heading.toUpperCase()}\n${words}` : words));
  return `${plainSpaces(written.join('\n\n\n'))}\n`;
}

const waitingText = (periods: readonly WaitingPeriod[], timeZone: string) =>
  periods
    .map(({ to, outcomes }) => {
      const then = outcomes.map((outcome) => `- ${outcome.title}: ${outcomeWords(outcome)}`);
      const lines = then.length > 0 ? then : ['- Another procedure decides.'];
      return [to ? `Until ${momentText(to, timeZone)}` : 'After that', ...lines].join('\n');
    })
    .join('\n');
