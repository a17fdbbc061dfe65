import { LineTable } from '@/components/estimate/line-table';
import { ClauseLinks } from '@/components/policy/clause-links';
import { outcomeWords } from '@/lib/engine/amount-words';
import { ruleIdOf } from '@/lib/engine/outcomes';
import { CERTAINTY_WORDS } from '@/lib/policy/outline';
import type { Procedure } from '@/lib/policy/types';
import type { StoredOutcome } from '@/lib/requests/stored-estimate';

interface Props {
  readonly procedure: Procedure | undefined;
  readonly outcomes: readonly StoredOutcome[];
  /** Who pays what comes besides the refund, in the words of whoever reads. */
  readonly payer: string;
  /** What stands before a clause's id in the address of its quotation. */
  readonly quoted: string;
}

/** The outcomes of an estimate as they were shown, each with its lines and the clauses it rests on. */
export function StoredOutcomes({ procedure, outcomes, payer, quoted }: Props) {
  return outcomes.map((outcome) => (
    <Outcome
      key={outcome.id}
      outcome={outcome}
      title={procedure?.outcomes[ruleIdOf(outcome.id)]?.title ?? outcome.id}
      payer={payer}
      quoted={quoted}
    />
  ));
}

function Outcome({
  outcome: { certainty, remedy, refund, lines, youPay, condition, paidWithin, clauses },
  title,
  payer,
  quoted,
}: {
  outcome: StoredOutcome;
  title: string;
  payer: string;
  quoted: string;
}) {
  return (
    <div className="mt-4 border-t border-hairline pt-4">
      <p className="eyebrow">{CERTAINTY_WORDS[certainty]}</p>
      <h3 className="flex flex-wrap justify-between gap-x-6 text-lg font-semibold">
        {title}
        <span className="amount">{outcomeWords({ remedy, refund })}</span>
      </h3>
      {lines.length > 0 && (
        <LineTable caption={`How the refund is made: ${title}`} lines={lines} quoted={quoted} />
      )}
      {youPay.length > 0 && (
        <>
          <p className="mt-4 font-semibold">Besides, {payer}</p>
          <LineTable caption={`Besides, ${payer}: ${title}`} lines={youPay} quoted={quoted} />
        </>
      )}
      {condition && <p className="mt-3">On condition: {condition}</p>}
      {paidWithin && <p className="mt-1">Paid within: {paidWithin}</p>}
      {clauses.length > 0 && (
        <p className="mt-1 text-[0.95rem] text-muted">
          Rests on <ClauseLinks clauses={clauses} quoted={quoted} />
        </p>
      )}
    </div>
  );
}
