import { outcomeWords } from '@/lib/engine/amount-words';
import { conditionWords } from '@/lib/engine/condition-words';
import { leftWords, totalOf } from '@/lib/engine/outcome-sums';
import type { Line, Outcome, Ruling } from '@/lib/engine/types';
import { formatMoney } from '@/lib/money/format-money';
import { CERTAINTY_WORDS } from '@/lib/policy/outline';
import { marked } from './marked';
import { momentText } from './moment-text';

/** One outcome as plain text: what it brings, every line with its clauses, and what it hangs on. */
export function outcomeText(outcome: Outcome, { policy, store }: Ruling): string {
  const { title, summary, lines, youPay, condition, until, refund, paidWithin, clauses } = outcome;
  const total = totalOf(outcome);
  const left = leftWords(outcome);
  return [
    `${title}: ${outcomeWords(outcome)}`,
    outcome.if.length > 0 ? `If ${conditionWords(outcome.if, policy)}` : CERTAINTY_WORDS[outcome.certainty],
    marked(summary, clauses),
    ...lines.map(lineText),
    total && `- ${total.label}: ${formatMoney(total.amount)}`,
    outcome.capped && 'The deductions are more than what was paid. A refund is never below zero.',
    youPay.length > 0 && 'Besides, you pay:',
    ...youPay.map(lineText),
    left && `What you are left with after sending it back: ${left}`,
    condition && `On condition: ${condition}`,
    until && refund?.max?.minor !== 0n && `Until: ${momentText(until, store.timeZone)}`,
    paidWithin && `Paid within: ${paidWithin}`,
  ]
    .filter(Boolean)
    .join('\n');
}

const lineText = ({ label, amount, clauses }: Line) =>
  marked(`- ${label}: ${amount ? formatMoney(amount) : 'not stated'}`, clauses);
