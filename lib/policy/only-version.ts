import type { Policy, Store } from './types';

/** The store as if it had this version and no other, so that no order's date is asked. */
export const onlyVersion = (store: Store, policy: Policy): Store => ({
  ...store,
  versions: [policy],
  orderDates: {},
});
