import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { homeAddress, policyAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import { VersionList } from './version-list';

/** What stands in a policy's place for a day that is none, or that lies before the first version. */
export function PolicyDayRefused({ store, message }: { store: Store; message: string }) {
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          { href: homeAddress(store), text: `${store.name} Help` },
          { href: policyAddress(store), text: 'The policy' },
        ]}
      />
      <h1 className="text-4xl font-semibold">There is no policy for that day</h1>
      <p className="mt-4 wrap-anywhere">{message}</p>
      <h2 className="mt-8 text-2xl font-semibold">The versions there are</h2>
      <VersionList store={store} />
    </div>
  );
}
