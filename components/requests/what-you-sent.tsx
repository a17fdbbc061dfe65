import type { Policy } from '@/lib/policy/types';
import { factsInWords } from '@/lib/requests/facts-in-words';
import type { StoredRequest } from '@/lib/requests/storage/types';

/** Everything that the shopper typed and answered, as the store got it. */
export function WhatYouSent({ policy, request }: { policy: Policy; request: StoredRequest }) {
  const typed = [
    { label: 'Order number', value: request.orderNumber },
    { label: 'Product', value: request.product },
    { label: 'What happened', value: request.description },
    { label: 'Name', value: request.name },
    { label: 'E-mail address', value: request.email },
  ];
  return (
    <>
      <Listed id="sent" title="What you sent" rows={typed} />
      <Listed id="answered" title="What you answered" rows={factsInWords(policy, request)} />
    </>
  );
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

function Listed({ id, title, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-2xl font-semibold">
        {title}
      </h2>
      <dl className="rows mt-3 border-y border-hairline">
        {rows.map(({ label, value }) => (
          <div
            key={label}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
          >
            <dt className="text-muted">{label}</dt>
            <dd dir="auto" className="wrap-anywhere whitespace-pre-line">
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
