import { formatMomentWords } from '@/lib/dates/format-date';
import { outcomeWords } from '@/lib/engine/amount-words';
import { NOTE_FIELDS } from '@/lib/policy/types';
import { versionWords } from '@/lib/policy/version-words';
import type { EstimateView } from '../wizard-view';
import { answersText } from './answers-text';
import { listed } from './listed';
import { marked } from './marked';
import { plainSpaces } from './plain-spaces';

/** Several programs cut a longer address off, and the mail with it. In characters of the address. */
const LONGEST_ADDRESS = 1_990;

const BLANKS: Record<(typeof NOTE_FIELDS)[number], string> = {
  orderNumber: 'Order number:',
  product: 'Product or SKU:',
  description: 'What happened:',
};

/**
 * The address that opens a mail to the store's customer care: blanks for what only the shopper knows, the evidence that
 * the policy asks for, the estimate's address; then, as far as there is room, the answers and what the policy says.
 */
export function careMailAddress(view: EstimateView, address: string): string {
  const { store, procedure } = view.estimate;
  const extras = [...answersPart(view), resultsPart(view)];
  const withExtras = [extras.length, 1, 0].map((count) =>
    mailto(store.care.email, procedure.title, [...essentials(view, address), ...extras.slice(0, count)]),
  );
  return withExtras.find(({ length }) => length <= LONGEST_ADDRESS) ?? (withExtras.at(-1) as string);
}

function essentials({ estimate: { procedure, evidence } }: EstimateView, address: string): string[] {
  const blanks = NOTE_FIELDS.map((field) => BLANKS[field]);
  const attached = evidence.filter(({ field }) => field === undefined || field === 'attachments');
  return [
    `My request: ${procedure.title}`,
    blanks.join('\n'),
    ...(attached.length > 0 ? [`I attach:\n${listed(attached.map(({ label }) => label))}`] : []),
    `My estimate: ${address}`,
  ];
}

const answersPart = (view: EstimateView) =>
  view.answered.length > 0 ? [`My answers:\n${answersText(view)}`] : [];

function resultsPart({ estimate: { outcomes, store, policy, facts } }: EstimateView): string {
  const results = outcomes.map((outcome) =>
    marked(`${outcome.title}: ${outcomeWords(outcome)}`, outcome.clauses.slice(0, 1)),
  );
  const reckoned = formatMomentWords(facts.asOf);
  return `What your policy ${versionWords(store, policy)} says, reckoned at ${reckoned}:\n${listed(results)}`;
}

/** Line breaks as RFC 6068 wants them. */
function mailto(email: string, subject: string, parts: readonly string[]): string {
  const body = plainSpaces(parts.join('\n\n')).replaceAll('\n', '\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
