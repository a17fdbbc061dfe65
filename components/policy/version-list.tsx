import { formatDay } from '@/lib/dates/format-date';
import { policyOnAddress } from '@/lib/policy/addresses';
import type { Policy, Store } from '@/lib/policy/types';
import { ordersOf } from '@/lib/policy/version-words';

/** Every version with the days on which it judges the orders placed; `shown` is the one on this page. */
export function VersionList({ store, shown }: { store: Store; shown?: Policy }) {
  return (
    <ul className="rows mt-2 border-y border-hairline">
      {store.versions.map((policy) => (
        <li key={policy.version} className="py-2">
          <a
            href={policyOnAddress(store, policy.version)}
            aria-current={policy === shown ? 'page' : undefined}
          >
            Version of {formatDay(policy.version)}
          </a>
          , for orders placed {ordersOf(store, policy)}
          {policy === shown && ' (shown here)'}
        </li>
      ))}
    </ul>
  );
}
