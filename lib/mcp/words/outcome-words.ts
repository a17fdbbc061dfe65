import { formatMomentWords } from '@/lib/dates/format-date';
import { outcomeWords } from '@/lib/engine/amount-words';
import { conditionWords } from '@/lib/engine/condition-words';
import type { Line, Outcome } from '@/lib/engine/types';
import { formatMoney } from '@/lib/money/format-money';
import { CERTAINTY_WORDS } from '@/lib/policy/outline';
import type { ClauseId, Policy } from '@/lib/policy/types';

/** An outcome in one line: what comes back, how that is made, until when, and the clauses that prove it. */
export function outcomeText(outcome: Outcome, policy: Policy): string {
  const { title, certainty, lines, youPay, condition, until, paidWithin, clauses } = outcome;
  return [
    outcome.if.length > 0 ? `If ${conditionWords(outcome.if, policy)}:` : '',
    `${title} (${CERTAINTY_WORDS[certainty]}): ${outcomeWords(outcome)}.`,
    lines.length > 1 ? `${lines.map(lineText).join(', ')}.` : '',
    youPay.length > 0 ? `Besides, the shopper pays: ${youPay.map(lineText).join(', ')}.` : '',
    condition ? `Condition: ${condition.replace(/\.?$/, '.')}` : '',
    until ? `Offered until ${formatMomentWords(until)}.` : '',
    paidWithin ? `Paid: ${paidWithin.replace(/\.?$/, '.')}` : '',
    clausesText(clauses),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "[§ cancel.within-48h, § cancel.floor]", or nothing where there are none. */
export const clausesText = (clauses: readonly ClauseId[]): string =>
  clauses.length > 0 ? `[${clauses.map((id) => `§ ${id}`).join(', ')}]` : '';

const lineText = ({ label, amount, clauses }: Line) =>
  [`${label}: ${amount ? formatMoney(amount) : 'not stated'}`, clausesText(clauses)]
    .filter(Boolean)
    .join(' ');
