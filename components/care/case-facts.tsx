import type { Policy } from '@/lib/policy/types';
import { factsInWords } from '@/lib/requests/facts-in-words';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { CaseList } from './case-list';

/** What the shopper wrote, and what they answered in the store's words for it. */
export function CaseFacts({ policy, request }: { policy: Policy; request: StoredRequest }) {
  return (
    <>
      <section aria-labelledby="wrote">
        <h2 id="wrote">What the shopper wrote</h2>
        <p dir="auto" className="mt-2 wrap-anywhere whitespace-pre-line">
          {request.description}
        </p>
        <CaseList
          rows={[
            ['Product', request.product],
            ['Order number', request.orderNumber],
            ['Name', request.name],
            [
              'E-mail address',
              <a key="email" href={`mailto:${request.email}`}>
                {request.email}
              </a>,
            ],
          ]}
        />
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">The facts</h2>
        <CaseList rows={factsInWords(policy, request).map(({ label, value }) => [label, value])} />
      </section>
    </>
  );
}
