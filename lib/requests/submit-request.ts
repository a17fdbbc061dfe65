import { createHash } from 'node:crypto';
import { formatMoment, type Moment } from '@/lib/dates/moment';
import type { Store } from '@/lib/policy/types';
import { checkRequest } from './check-request';
import { wakeSender } from './outbox/sender';
import { keepPhotos } from './photos/keep-photos';
import type { PhotoStore } from './photos/photo-store';
import type { PostedPhoto } from './photos/posted-photo';
import { type Prepared, preparePhotos } from './photos/prepare-photos';
import type { FieldProblem, Posted } from './posted';
import { recipients } from './recipients';
import type { Refusal } from './refusal';
import type { Database } from './storage/schema';
import { findEarlier, storeRequest } from './storage/store-request';
import type { Stored } from './storage/types';

/** Where requests and their photos are kept, opened when there is something to keep. */
export interface Keeping {
  readonly database: () => Promise<Database>;
  readonly photoStore: () => PhotoStore;
}

export type Submitted =
  | { readonly outcome: 'accepted'; readonly reference: string; readonly key: string }
  | {
      readonly outcome: 'refused';
      readonly status: Refusal['status'];
      readonly problems: readonly FieldProblem[];
    }
  | { readonly outcome: 'conflict' };

/**
 * Checks a request and its photos, works its estimate out anew, and stores all of it; answers only once it is durable. The
 * photos come first, so that no row names one that is not there. A case that the policy refuses is accepted, since a
 * person decides. Of a refused request nothing is stored. Throws where the database or the photos' store cannot be written.
 */
export async function submitRequest(
  keeping: Keeping,
  store: Store,
  { posted, photos }: { readonly posted: Posted; readonly photos: readonly PostedPhoto[] },
  now: Moment,
): Promise<Submitted> {
  const check = checkRequest(store, posted, now);
  if (!check.ok) return refused(check.problems, await preparePhotos(photos));
  const { fields, idempotencyKey, ...checked } = check.checked;
  const { procedure, facts } = checked;
  const key = { store: store.id, idempotencyKey };
  // Of the photo as it was posted: how it is written anew may change with the library that does it.
  const bodyHash = hashOf([procedure, facts, fields, photos.map(({ hash }) => hash)]);
  const db = await keeping.database();
  const earlier = await findEarlier(db, { ...key, bodyHash });
  if (earlier) return asSubmitted(earlier);
  const prepared = await preparePhotos(photos);
  if (!prepared.ok) return refused([], prepared);
  const stored = await storeRequest(db, {
    ...key,
    ...fields,
    ...checked,
    bodyHash,
    createdAt: formatMoment({ ...now, offsetMinutes: 0 }),
    attachments: await keepPhotos(keeping.photoStore(), 'photo', prepared.photos),
    tell: recipients('shopper'),
  });
  wakeSender();
  return asSubmitted(stored);
}

function refused(problems: readonly FieldProblem[], prepared: Prepared): Submitted {
  const refusals = prepared.ok ? [] : prepared.refusals;
  return {
    outcome: 'refused',
    status: refusals[0]?.status ?? 400,
    problems: [...problems, ...refusals.map(({ problem }) => problem)],
  };
}

const asSubmitted = (stored: Stored): Submitted =>
  stored.outcome === 'conflict'
    ? stored
    : { outcome: 'accepted', reference: stored.reference, key: stored.key };

const hashOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex');
