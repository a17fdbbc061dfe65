import { PHOTO_TYPES } from '@/lib/requests/photos/photo-limits';
import { RECEIPT_FIELD } from '@/lib/requests/shopper/keep-receipt';

/** Where a picture of the shipping receipt is chosen, or taken with a phone's camera. It need not come. */
export function ReceiptField({ message }: { message: string | undefined }) {
  const described = [`${RECEIPT_FIELD}-hint`, message && `${RECEIPT_FIELD}-message`]
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <label htmlFor={RECEIPT_FIELD} className="font-semibold">
        Photo of the shipping receipt
      </label>
      <p id={`${RECEIPT_FIELD}-hint`} className="text-muted">
        If you have one. JPEG, PNG or WebP.
      </p>
      {message && (
        <p id={`${RECEIPT_FIELD}-message`} className="message">
          {message}
        </p>
      )}
      <input
        id={RECEIPT_FIELD}
        name={RECEIPT_FIELD}
        type="file"
        accept={PHOTO_TYPES.join(',')}
        className="photo-input mt-1.5"
        aria-describedby={described}
        aria-invalid={message ? true : undefined}
      />
    </div>
  );
}
