import { addDays } from '@/lib/dates/day';
import { formatDay } from '@/lib/dates/format-date';
import { policyOnAddress } from '@/lib/policy/addresses';
import type { Policy, Store } from '@/lib/policy/types';

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

/** The days on which an order is judged by a version: "from 1 January 2025 to 31 January 2026". */
export function ordersOf({ versions }: Store, policy: Policy): string {
  const next = versions[versions.indexOf(policy) + 1];
  const from = `from ${formatDay(policy.version)}`;
  return next ? `${from} to ${formatDay(addDays(next.version, -1))}` : `${from} on`;
}
