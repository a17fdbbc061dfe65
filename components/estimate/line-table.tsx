import type { Line } from '@/lib/engine/types';
import { formatMoney } from '@/lib/money/format-money';
import type { Money } from '@/lib/money/money';
import { ProofMarks } from './proof-marks';

interface Props {
  readonly caption: string;
  readonly lines: readonly Line[];
  readonly total?: { readonly label: string; readonly amount: Money } | undefined;
  /** What stands before a clause's id in the address of its quotation. */
  readonly quoted: string;
}

/** Lines that make an amount, each with the marks of its clauses. An amount nobody published says so. */
export function LineTable({ caption, lines, total, quoted }: Props) {
  return (
    <table className="mt-4 w-full">
      <caption className="sr-only">{caption}</caption>
      <tbody className="rows">
        {lines.map(({ label, amount, clauses }) => (
          <tr key={label}>
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              {label}
              <ProofMarks clauses={clauses} quoted={quoted} />
            </th>
            <td className="amount min-w-32 py-1.5 text-right wrap-anywhere">
              {amount ? formatMoney(amount) : 'not stated'}
            </td>
          </tr>
        ))}
        {total && (
          <tr className="font-semibold">
            <th scope="row" className="py-1.5 pr-4 text-left">
              {total.label}
            </th>
            <td className="amount py-1.5 text-right wrap-anywhere">{formatMoney(total.amount)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
