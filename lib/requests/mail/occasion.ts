import type { Policy, Store } from '@/lib/policy/types';
import type { RequestWithKey } from '../storage/types';

/** What a letter is about: a request as it stood after the step concerned, and the policy that judged it. */
export interface Occasion {
  readonly store: Store;
  readonly policy: Policy;
  readonly request: RequestWithKey;
  /** The site's own address, from which every link is made. */
  readonly site: string;
  /** Whether the care desk is open at this site. */
  readonly careDesk: boolean;
}

/** The procedure's title, or its name where the policy no longer has it. */
export const procedureTitle = ({ policy, request }: Pick<Occasion, 'policy' | 'request'>): string =>
  policy.procedures[request.procedure]?.title ?? request.procedure;
