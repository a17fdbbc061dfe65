import type { Undelivered } from '@/lib/requests/outbox/undelivered';
import { STATUS_WORDS } from '@/lib/requests/status-words';
import type { StoredRequest } from '@/lib/requests/storage/types';

const MESSAGES: Record<Undelivered['recipient'], string> = {
  shopper: 'The mail to the shopper',
  care: 'The mail to the care team',
  webhook: 'The message to the shop’s own system',
};

/** The messages of a request that did not get through, so that somebody can tell the shopper in another way. */
export function UndeliveredNotice({
  messages,
  timeline,
}: {
  messages: readonly Undelivered[];
  timeline: StoredRequest['timeline'];
}) {
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="undelivered" className="mt-4 max-w-[46rem]">
      <h2 id="undelivered" className="message font-sans text-base">
        Not delivered
      </h2>
      <ul>
        {messages.map(({ id, recipient, position, state, error }) => {
          const step = position === null ? undefined : timeline[position];
          return (
            <li key={id}>
              {MESSAGES[recipient]} {step ? `about “${STATUS_WORDS[step.status]}”` : 'with the link'}: {error}
              . {state === 'failed' ? 'It is not tried again.' : 'It is tried again.'}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
