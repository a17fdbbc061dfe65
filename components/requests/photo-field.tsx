import type { ChangeEventHandler, ReactNode } from 'react';
import type { Evidence, Store } from '@/lib/policy/types';
import {
  LARGEST_PHOTO,
  MOST_PHOTOS,
  PHOTO_FIELD,
  PHOTO_TYPES,
  sizeWords,
} from '@/lib/requests/photos/photo-limits';
import { midSentence } from './mid-sentence';

interface Props {
  readonly care: Store['care'];
  readonly evidence: readonly Evidence[];
  readonly messages: readonly string[];
  readonly note?: string | undefined;
  /** Takes what is chosen; without it, the inputs send it themselves. */
  readonly onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
  /** What was chosen so far. */
  readonly children?: ReactNode;
}

/** Where photos are chosen, several at once, or taken with a phone's camera; with what the policy asks for beside it. */
export function PhotoField({ care, evidence, messages, note, onChange, children }: Props) {
  const asked = evidence.filter(({ field }) => field === PHOTO_FIELD);
  const elsewhere = evidence.filter(({ field }) => !field);
  const described = ['hint', ...(messages.length > 0 ? ['message'] : [])].map(
    (part) => `${PHOTO_FIELD}-${part}`,
  );
  const input = {
    type: 'file',
    name: PHOTO_FIELD,
    accept: PHOTO_TYPES.join(),
    className: `photo-input mt-1.5${onChange ? ' photo-input-live' : ''}`,
    onChange,
    'aria-describedby': described.join(' '),
    'aria-invalid': messages.length > 0 ? (true as const) : undefined,
  };
  return (
    <div>
      <label htmlFor={PHOTO_FIELD} className="font-semibold">
        Photos
      </label>
      <div id={`${PHOTO_FIELD}-hint`} className="space-y-1.5 text-muted">
        {asked.length > 0 && (
          <div className="text-ink">
            The policy asks for:
            <ul className="list-disc pl-5">
              {asked.map(({ label }) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </div>
        )}
        <p>
          JPEG, PNG or WebP, at most {MOST_PHOTOS}, each of at most {sizeWords(LARGEST_PHOTO)}. Only the
          picture is kept, not where or with what it was taken.
        </p>
        <p>
          {elsewhere.length > 0
            ? `E-mail this once you have your reference: ${elsewhere.map(({ label }) => midSentence(label)).join('; ')}.`
            : 'E-mail videos once you have your reference.'}{' '}
          The address is <a href={`mailto:${care.email}`}>{care.email}</a>.
        </p>
        {note && <p className="text-ink">{note}</p>}
      </div>
      <div id={`${PHOTO_FIELD}-message`}>
        {messages.map((message) => (
          <p key={message} className="message">
            {message}
          </p>
        ))}
      </div>
      <input {...input} id={PHOTO_FIELD} multiple />
      <div className="by-camera mt-3">
        <label htmlFor="camera">Or take a photo now</label>
        <input {...input} id="camera" capture="environment" />
      </div>
      {children}
    </div>
  );
}
