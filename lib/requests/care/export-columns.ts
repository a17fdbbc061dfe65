import { outcomeWords } from '@/lib/engine/amount-words';
import { detailsInForce } from '../steps';
import type { StoredRequest } from '../storage/types';
import { readStoredEstimate } from '../stored-estimate';

/** The columns of the exported table, and what a request has in each. Amounts are in major units of `currency`. */
export const EXPORT_COLUMNS: Readonly<Record<string, (request: StoredRequest) => string | undefined>> = {
  reference: ({ reference }) => reference,
  store: ({ store }) => store,
  procedure: ({ procedure }) => procedure,
  policyVersion: ({ policyVersion }) => policyVersion,
  status: ({ status }) => status,
  createdAt: ({ createdAt }) => createdAt,
  statusAt: ({ timeline }) => timeline.at(-1)?.at,
  orderNumber: ({ orderNumber }) => orderNumber,
  product: ({ product }) => product,
  description: ({ description }) => description,
  name: ({ name }) => name,
  email: ({ email }) => email,
  photos: ({ attachments }) => String(attachments.filter(({ kind }) => kind === 'photo').length),
  currency: ({ facts }) => facts.currency,
  facts: ({ facts }) =>
    listed(
      Object.entries(facts).flatMap(([fact, value]) => (fact === 'currency' ? [] : [`${fact}: ${value}`])),
    ),
  estimate: ({ estimate }) =>
    listed(readStoredEstimate(estimate).outcomes.map((outcome) => `${outcome.id}: ${outcomeWords(outcome)}`)),
  returnAddress: ({ timeline }) => detailsInForce(timeline).returnAddress,
  rma: ({ timeline }) => detailsInForce(timeline).rma,
  trackingNumber: ({ timeline }) => detailsInForce(timeline).trackingNumber,
  carrier: ({ timeline }) => detailsInForce(timeline).carrier,
  deductions: ({ timeline }) =>
    listed(
      (detailsInForce(timeline).deductions ?? []).map(
        ({ label, amount, clause }) => `${amount} ${label} (${clause})`,
      ),
    ),
  refund: ({ timeline }) => detailsInForce(timeline).refund,
  steps: ({ timeline }) =>
    listed(timeline.map(({ at, status, by, note }) => `${at} ${status} by ${by}${note ? `: ${note}` : ''}`)),
};

const listed = (texts: readonly string[]) => texts.join('; ');
