import type { FieldProblem, Posted } from '@/lib/requests/posted';
import { RECEIPT_FIELD } from '@/lib/requests/shopper/keep-receipt';
import { type OwnRequest, partAddress } from '@/lib/requests/shopper/own-request';
import { detailsInForce } from '@/lib/requests/steps';
import { FieldRow } from './field-row';
import { ReceiptField } from './receipt-field';

interface Props {
  readonly own: OwnRequest;
  readonly problems?: readonly FieldProblem[];
  /** What was typed and refused; else the form shows what the store has already. */
  readonly posted?: Posted;
}

/** Where a shopper says how the parcel travels: a plain form with the number, the carrier and the receipt. */
export function TrackingForm({ own, problems = [], posted }: Props) {
  const held = detailsInForce(own.request.timeline);
  const row = (name: 'trackingNumber' | 'carrier') => ({
    name,
    input: { defaultValue: posted?.get(name) ?? held[name] ?? '', maxLength: 200 },
    message: problems.find(({ field }) => field === name)?.message,
    autoComplete: 'off',
  });
  return (
    <form
      action={partAddress(own, 'tracking')}
      method="post"
      encType="multipart/form-data"
      className="mt-4 space-y-5 no-print"
    >
      <FieldRow {...row('trackingNumber')} label="Tracking number" hint="It stands on the receipt." />
      <FieldRow {...row('carrier')} label="Carrier" hint="Whoever brings the parcel, such as your post." />
      <ReceiptField message={problems.find(({ field }) => field === RECEIPT_FIELD)?.message} />
      <button type="submit" className="button">
        {held.trackingNumber ? 'Correct it' : 'Send the tracking number'}
      </button>
    </form>
  );
}
