import type { Policy } from '@/lib/policy/types';
import { DEDUCTION_ROWS, deductionField } from '@/lib/requests/care/desk-form';
import type { RefusedForm } from '@/lib/requests/care/refused-form';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { ClauseSelect } from './clause-select';
import { DeskField } from './desk-field';

interface Props {
  readonly policy: Policy;
  /** The code of the request's currency. */
  readonly currency: string;
  readonly request: StoredRequest;
  readonly refused: RefusedForm | undefined;
}

/** Rows for what the inspection takes off the refund; rows left empty count for nothing. */
export function DeductionRows({ policy, currency, request, refused }: Props) {
  const part = (row: number, name: Parameters<typeof deductionField>[1]) => {
    const field = deductionField(row, name);
    return {
      id: `inspected-${field}`,
      name: field,
      value: refused?.typed.get(field) ?? '',
      message: refused?.problems.find((problem) => problem.field === field)?.message,
    };
  };
  const rows = refused?.rows ?? DEDUCTION_ROWS;
  return (
    <>
      <input type="hidden" name="rows" value={rows} />
      {Array.from({ length: rows }, (_, row) => (
        <fieldset key={part(row, 'label').id} className="border-l-2 border-hairline pl-4">
          <legend className="float-left mb-1 w-full text-muted">Deduction {row + 1}</legend>
          <div className="clear-both space-y-2">
            <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-end gap-x-3">
              <DeskField {...part(row, 'label')} label="What for" />
              <DeskField {...part(row, 'amount')} label={`In ${currency}`} />
            </div>
            <ClauseSelect {...part(row, 'clause')} policy={policy} request={request} />
          </div>
        </fieldset>
      ))}
      <button type="submit" name="anotherRow" value="yes" formNoValidate className="plain">
        Another deduction
      </button>
    </>
  );
}
