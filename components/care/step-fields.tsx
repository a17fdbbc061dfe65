import { currencyOfRequest } from '@/lib/requests/care/request-money';
import { whatFollows } from '@/lib/requests/what-follows';
import { DeductionRows } from './deduction-rows';
import { DeskField, type DeskFieldProps } from './desk-field';
import { RefundHint } from './refund-hint';
import type { StepFormProps } from './step-form';

/** The fields of one step's form: what was typed before, or what can be known. */
export function StepFields({ step, request, store, refused }: StepFormProps) {
  const field = (name: string, initial = ''): Pick<DeskFieldProps, 'id' | 'name' | 'value' | 'message'> => ({
    id: `${step}-${name}`,
    name,
    value: refused ? (refused.typed.get(name) ?? '') : initial,
    message: refused?.problems.find((problem) => problem.field === name)?.message,
  });
  const { parcel, policy } = whatFollows(store, request);
  return (
    <>
      {step === 'authorised' && parcel !== 'stays' && (
        <>
          <DeskField
            {...field('returnAddress')}
            label="Return address"
            rows={4}
            required={parcel === 'comes-back'}
            hint={parcel === 'comes-back' ? undefined : 'Only where the item must come back.'}
          />
          <DeskField {...field('rma', request.reference)} label="RMA number" />
        </>
      )}
      {step === 'sent' && (
        <>
          <DeskField {...field('trackingNumber')} label="Tracking number" />
          <DeskField {...field('carrier')} label="Carrier" />
        </>
      )}
      {step === 'inspected' && (
        <DeductionRows
          policy={policy}
          currency={currencyOfRequest(store, request).code}
          request={request}
          refused={refused}
        />
      )}
      {step === 'refunded' && (
        <DeskField
          {...field('refund')}
          label="Refunded amount"
          required
          hint={<RefundHint store={store} request={request} />}
        />
      )}
      <DeskField
        {...field('note')}
        label={step === 'declined' ? 'Reason' : 'Note to the shopper'}
        rows={3}
        required={step === 'declined'}
        optional={step !== 'declined'}
      />
    </>
  );
}
