import { randomUUID } from 'node:crypto';
import type { Moment } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { canonicalText } from '@/lib/engine/read-answer';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import type { Evidence, Store } from '@/lib/policy/types';
import type { FieldProblem, Posted } from './posted';
import { REQUEST_FIELDS, type RequestFields, requestFields } from './request-fields';

/** A request's texts, found to be in order, with the estimate worked out anew from its facts. */
export interface Checked {
  readonly fields: RequestFields;
  readonly idempotencyKey: string;
  readonly procedure: string;
  readonly policyVersion: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly estimate: unknown;
}

export type Check =
  | { readonly ok: true; readonly checked: Checked }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const OWN_FIELDS: readonly string[] = ['procedure', 'idempotencyKey', ...REQUEST_FIELDS];
const IDEMPOTENCY_KEY = /^[A-Za-z0-9_-]{8,100}$/;

/** Checks the texts of a request; every field that is missing or wrong is named. */
export function checkRequest(store: Store, posted: Posted, now: Moment): Check {
  const problems: FieldProblem[] = [];
  const fields = requestFields.safeParse(
    Object.fromEntries(REQUEST_FIELDS.map((name) => [name, posted.get(name) ?? ''])),
  );
  if (!fields.success) problems.push(...firstPerField(fields.error.issues));
  const idempotencyKey = posted.get('idempotencyKey') ?? randomUUID();
  if (!IDEMPOTENCY_KEY.test(idempotencyKey)) {
    problems.push({
      field: 'idempotencyKey',
      message: 'idempotencyKey: use 8 to 100 letters, digits, hyphens or underscores.',
    });
  }
  const procedure = posted.get('procedure') ?? '';
  const verdict = consultPosted(store, posted, now);
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
    return { ok: false, problems };
  const given = [...verdict.facts.answers].map(([fact, answer]) => [fact, canonicalText(answer)]);
  return {
    ok: true,
    checked: {
      fields: fields.data,
      idempotencyKey,
      procedure,
      policyVersion: verdict.policy.version,
      facts: { ...Object.fromEntries(given), currency: verdict.facts.currency.code },
      estimate: verdictJson(store.id, procedure, verdict),
    },
  };
}

/** The evidence that the policy asks for in a posted case; none while its facts lead to no estimate. */
export function evidenceAsked(store: Store, posted: Posted, now: Moment): readonly Evidence[] {
  const verdict = consultPosted(store, posted, now);
  return verdict?.status === 'estimate' ? verdict.evidence : [];
}

function consultPosted(store: Store, posted: Posted, now: Moment) {
  const facts = [...posted].filter(([name]) => !OWN_FIELDS.includes(name));
  return consult(store, posted.get('procedure') ?? '', facts, { now, currencyOf });
}

function firstPerField(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): FieldProblem[] {
  const problems = issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  return problems.filter(
    ({ field }, index) => problems.findIndex((other) => other.field === field) === index,
  );
}
