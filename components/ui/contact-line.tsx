import { WHAT_TO_SEND } from '@/lib/policy/contact-words';
import type { Store } from '@/lib/policy/types';

/** How to reach customer care, in one paragraph. */
export function ContactLine({ store, subject }: { store: Store; subject?: string }) {
  const query = subject ? `?subject=${encodeURIComponent(subject)}` : '';
  return (
    <p>
      Write to <a href={`mailto:${store.care.email}${query}`}>{store.care.email}</a> {WHAT_TO_SEND}
    </p>
  );
}
