import type { Currency } from '@/lib/money/money';
import { readTypedMoney } from '@/lib/money/read-typed-money';
import type { Posted } from '../posted';

/** What stands in place of a status where a step is taken back. */
export const TAKE_BACK = 'take-back';

const TEXTS = ['status', 'note', 'returnAddress', 'rma', 'trackingNumber', 'carrier'] as const;

/** How many rows for deductions a form begins with, and how many one may have. */
export const DEDUCTION_ROWS = 1;
const MOST_ROWS = 30;

/** The parts of one row for a deduction, and the name of each in the form: "deductions.0.label". */
export const DEDUCTION_PARTS = ['label', 'amount', 'clause'] as const;
export const deductionField = (row: number, part: (typeof DEDUCTION_PARTS)[number]) =>
  `deductions.${row}.${part}`;

/** What the form of a step holds besides the step: how many steps its page showed, and how many rows it has. */
export interface DeskForm {
  /** What `readCareStep` reads. */
  readonly body: object;
  readonly seen: number;
  readonly rows: number;
  /** Whether another row is wanted, rather than the step. */
  readonly wantsRow: boolean;
  /** Every field as it was typed, without the rows left empty. */
  readonly typed: Posted;
}

/** Reads the form of a step, amounts as people type them ("1,299.50"). Rows left empty are left out, wherever they stand. */
export function readDeskForm(form: Posted, currency: Currency): DeskForm {
  const wantsRow = form.has('anotherRow');
  const wanted = (Number(form.get('rows')) || DEDUCTION_ROWS) + (wantsRow ? 1 : 0);
  const rows = Math.min(Math.max(Math.trunc(wanted), DEDUCTION_ROWS), MOST_ROWS);
  const filled = filledRows(form);
  const { status, ...texts } = Object.fromEntries(TEXTS.map((name) => [name, form.get(name) ?? '']));
  const body = {
    ...(status === TAKE_BACK ? { takeBack: true } : { status }),
    ...texts,
    refund: readTypedMoney(form.get('refund') ?? '', currency),
    deductions:
      filled.length > 0
        ? filled.map((row) => ({ ...row, amount: readTypedMoney(row.amount, currency) }))
        : null,
  };
  const typed = new Map([...form].filter(([name]) => !name.startsWith('deductions.')));
  for (const [index, row] of filled.entries())
    for (const part of DEDUCTION_PARTS) typed.set(deductionField(index, part), row[part]);
  return { body, seen: Number(form.get('seen') ?? -1), rows, wantsRow, typed };
}

function filledRows(form: Posted): Record<(typeof DEDUCTION_PARTS)[number], string>[] {
  return Array.from({ length: MOST_ROWS }, (_, row) => {
    const part = (name: (typeof DEDUCTION_PARTS)[number]) => form.get(deductionField(row, name)) ?? '';
    return { label: part('label'), amount: part('amount'), clause: part('clause') };
  }).filter((row) => Object.values(row).some((text) => text.trim() !== ''));
}
