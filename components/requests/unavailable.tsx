import type { Store } from '@/lib/policy/types';

/** What stands in a page's place while the database cannot be read or written. */
export function Unavailable({ store }: { store: Store }) {
  return (
    <div className="page">
      <h1 className="text-4xl font-semibold">Not available for the moment</h1>
      <p className="mt-4">
        Requests cannot be read or changed just now. What you sent is stored, and nothing of it is lost. Load
        this page again in a few minutes, or write to{' '}
        <a href={`mailto:${store.care.email}`}>{store.care.email}</a>.
      </p>
    </div>
  );
}
