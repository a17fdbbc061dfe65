import { formatMoment, now } from '@/lib/dates/moment';
import type { Store } from '@/lib/policy/types';
import { wakeSender } from '../outbox/sender';
import type { FieldProblem } from '../posted';
import { recipients } from '../recipients';
import type { Database } from '../storage/schema';
import { takeStep } from '../storage/take-step';
import type { StoredRequest } from '../storage/types';
import { type CareRefusal, decideStep } from './decide-step';
import { readCareStep } from './read-care-step';

export type Patched =
  | { readonly outcome: 'taken'; readonly request: StoredRequest }
  | { readonly outcome: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly outcome: 'refused'; readonly refusal: CareRefusal }
  | { readonly outcome: 'unknown' };

/** Takes the step that another system asks for; when it returns `taken`, step and messages are on the disk. */
export async function patchRequest(
  open: () => Promise<Database>,
  store: Store,
  reference: string,
  body: unknown,
): Promise<Patched> {
  const read = readCareStep(body);
  if (!read.ok) return { outcome: 'invalid', problems: read.problems };
  const context = { store, at: formatMoment(now()) };
  const decide = (request: StoredRequest) => decideStep(read.step, request, context);
  const taken = await takeStep(await open(), reference, decide, recipients('care'));
  if (!taken) return { outcome: 'unknown' };
  if ('refusal' in taken) return { outcome: 'refused', refusal: taken.refusal };
  wakeSender();
  return { outcome: 'taken', request: taken.request };
}
