import type { Evidence, Policy } from '@/lib/policy/types';
import type { StoredRequest } from './storage/types';
import { readStoredEstimate } from './stored-estimate';

/**
 * The evidence that the policy asks for and that did not come with the request: its field holds nothing, or no field of
 * the form can bring it (a video). In the order in which the estimate named it.
 */
export function missingEvidence(
  { procedures }: Pick<Policy, 'procedures'>,
  request: Pick<
    StoredRequest,
    'procedure' | 'estimate' | 'attachments' | 'orderNumber' | 'product' | 'description'
  >,
): Evidence[] {
  const known = Object.values(procedures[request.procedure]?.evidence ?? {});
  const sent = { ...request, attachments: request.attachments.filter(({ kind }) => kind === 'photo') };
  return readStoredEstimate(request.estimate)
    .evidence.map((asked) => known.find(({ label }) => label === asked.label) ?? asked)
    .filter(({ field }) => !field || sent[field].length === 0);
}
