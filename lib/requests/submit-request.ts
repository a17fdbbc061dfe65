import { createHash, randomUUID } from 'node:crypto';
import { formatMoment, type Moment } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { canonicalText } from '@/lib/engine/read-answer';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import type { Store } from '@/lib/policy/types';
import { REQUEST_FIELDS, requestFields } from './request-fields';
import type { Database } from './storage/schema';
import { storeRequest } from './storage/store-request';

/** What was posted: every field once, as text. */
export type Posted = ReadonlyMap<string, string>;

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export type Submitted =
  | { readonly outcome: 'accepted'; readonly reference: string; readonly key: string }
  | { readonly outcome: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly outcome: 'conflict' };

const OWN_FIELDS: readonly string[] = ['procedure', 'idempotencyKey', ...REQUEST_FIELDS];
const IDEMPOTENCY_KEY = /^[A-Za-z0-9_-]{8,100}$/;

/**
 * Checks a request, works its estimate out anew, and stores both; answers only once they are durable. A case that the
 * policy refuses is accepted, since a person decides. Throws where the database cannot be written.
 */
export async function submitRequest(
  open: () => Promise<Database>,
  store: Store,
  posted: Posted,
  now: Moment,
): Promise<Submitted> {
  const fields = requestFields.safeParse(
    Object.fromEntries(REQUEST_FIELDS.map((name) => [name, posted.get(name) ?? ''])),
  );
  const problems: FieldProblem[] = fields.success ? [] : firstPerField(fields.error.issues);
  const key = posted.get('idempotencyKey') ?? randomUUID();
  if (!IDEMPOTENCY_KEY.test(key)) {
    problems.push({
      field: 'idempotencyKey',
      message: 'idempotencyKey: use 8 to 100 letters, digits, hyphens or underscores.',
    });
  }
  const procedure = posted.get('procedure') ?? '';
  const facts = [...posted].filter(([name]) => !OWN_FIELDS.includes(name));
  const verdict = consult(store, procedure, facts, { now, currencyOf });
  if (!verdict) problems.push({ field: 'procedure', message: 'procedure: the store has no such procedure.' });
  if (verdict?.status === 'invalid')
    problems.push(...verdict.problems.map(({ fact, message }) => ({ field: fact, message })));
  if (verdict?.status === 'question') {
    const [fact = ''] = verdict.ask;
    problems.push({
      field: fact,
      message: `${verdict.policy.facts[fact]?.label ?? fact}: answer this first, since the estimate depends on it.`,
    });
  }
  if (problems.length > 0 || !fields.success || verdict?.status !== 'estimate')
    return { outcome: 'refused', problems };

  const given = Object.fromEntries(
    [...verdict.facts.answers].map(([fact, answer]) => [fact, canonicalText(answer)]),
  );
  const kept = { ...given, currency: verdict.facts.currency.code };
  const stored = await storeRequest(await open(), {
    ...fields.data,
    store: store.id,
    procedure,
    policyVersion: verdict.policy.version,
    facts: kept,
    estimate: verdictJson(store.id, procedure, verdict),
    createdAt: formatMoment({ ...now, offsetMinutes: 0 }),
    idempotencyKey: key,
    bodyHash: hashOf([procedure, kept, fields.data]),
  });
  return stored.outcome === 'conflict'
    ? stored
    : { outcome: 'accepted', reference: stored.reference, key: stored.key };
}

function firstPerField(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): FieldProblem[] {
  const problems = issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  return problems.filter(
    ({ field }, index) => problems.findIndex((other) => other.field === field) === index,
  );
}

const hashOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex');
