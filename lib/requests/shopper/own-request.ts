import { requestPartAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import type { StoredRequest } from '../storage/types';

/** A request that its shopper opened, with the key that opens its other pages too. */
export interface OwnRequest {
  readonly store: Store;
  readonly request: StoredRequest;
  readonly key: string;
}

/** The address of one of the request's own pages: `tracking`, `withdraw`, `note`, `photos/0`. */
export const partAddress = ({ store, request, key }: OwnRequest, part: string): string =>
  requestPartAddress(store, request.reference, key, part);
