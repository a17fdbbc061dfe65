import { boundsWords, outcomeWords } from '../amount-words';
import type { OpenOption, Worth } from './types';

/** What an option leaves, in a few words; never a figure that the policy does not state. */
export function worthWords({ worth, outcomes }: OpenOption & { readonly worth: Worth }): string {
  if (worth.kind === 'missing') return 'Amount missing';
  if (worth.kind === 'stated') return boundsWords({ min: worth.least, max: worth.most });
  if (worth.kind === 'not-stated' && worth.most) return boundsWords({ min: null, max: worth.most });
  return [...new Set(outcomes.map(outcomeWords))].join(', or ');
}
