import { z } from 'zod';
import type { Store } from '@/lib/policy/types';
import { BELONGS_TO, careStepFields } from '@/lib/requests/care/read-care-step';
import { RECEIPT_FIELD } from '@/lib/requests/shopper/keep-receipt';
import { trackingFields } from '@/lib/requests/shopper/tracking';
import { answer } from './components';
import { KEY, REFERENCE } from './request-parameters';

/** The name of the care team's token among the ways to prove who one is. */
export const CARE = 'careToken';

const NOT_FOUND = answer('There is none, or the key is not its own.', 'Message');
const NOT_NOW = answer('It cannot follow where the request stands.', 'NotAllowed');
const NOT_STORED = answer('It could not be stored, and nothing has changed.', 'FieldProblems');
const OTHER_SITE = answer('A form of another site.', 'FieldProblems');

/** The step of the care team's, beside reading the request. */
export const careOperation = (store: Store) => ({
  operationId: `${store.id}.takeStep`,
  tags: [store.id],
  summary: 'Take a step of the care team’s, or take the newest back',
  security: [{ [CARE]: [] }],
  parameters: [REFERENCE],
  requestBody: { required: true, content: { 'application/json': { schema: careStepSchema() } } },
  responses: {
    200: answer('The request after the step, stored durably.', 'Request'),
    400: answer('What is wrong, by field.', 'FieldProblems'),
    401: answer('The token is missing or another.', 'Message'),
    404: answer('The store has no such request.', 'Message'),
    409: NOT_NOW,
    413: answer('Too large.', 'FieldProblems'),
    503: NOT_STORED,
  },
});

/** The steps of the shopper's, who has the request's key. */
export const shopperPaths = (store: Store) => ({
  [`/${store.id}/requests/{reference}/tracking`]: {
    post: {
      operationId: `${store.id}.giveTracking`,
      tags: [store.id],
      summary: 'Give or correct the parcel’s tracking number, once the request is authorised',
      parameters: [REFERENCE, KEY],
      requestBody: { required: true, content: trackingContent() },
      responses: {
        200: answer('The request after the step, stored durably.', 'Request'),
        400: answer('What is wrong, by field.', 'FieldProblems'),
        403: OTHER_SITE,
        404: NOT_FOUND,
        409: NOT_NOW,
        413: answer('Too large.', 'FieldProblems'),
        415: answer('Neither JSON nor a form, or a receipt that is no picture.', 'FieldProblems'),
        503: NOT_STORED,
      },
    },
  },
  [`/${store.id}/requests/{reference}/withdraw`]: {
    post: {
      operationId: `${store.id}.withdraw`,
      tags: [store.id],
      summary: 'Withdraw a request',
      parameters: [REFERENCE, KEY],
      responses: {
        200: answer('The request, closed.', 'Request'),
        403: OTHER_SITE,
        404: NOT_FOUND,
        409: answer('It is closed already.', 'NotAllowed'),
        503: NOT_STORED,
      },
    },
  },
});

/** A status with what it may bring, or the newest step taken back. */
function careStepSchema() {
  const { $schema: _, properties = {}, ...schema } = z.toJSONSchema(careStepFields, { io: 'input' });
  const described = Object.entries(properties).map(([name, property]) => {
    const status = Object.hasOwn(BELONGS_TO, name) ? BELONGS_TO[name as keyof typeof BELONGS_TO] : undefined;
    return [name, status ? { ...asObject(property), description: `With the status ${status}.` } : property];
  });
  const oneOf = ['status', 'takeBack'].map((field) => ({ required: [field] }));
  return { ...schema, properties: Object.fromEntries(described), oneOf };
}

function trackingContent() {
  const { $schema: _, properties, ...schema } = z.toJSONSchema(trackingFields, { io: 'input' });
  const receipt = { type: 'string', format: 'binary', description: 'A picture of the shipping receipt.' };
  return {
    'application/json': { schema: { ...schema, properties } },
    'multipart/form-data': { schema: { ...schema, properties: { ...properties, [RECEIPT_FIELD]: receipt } } },
  };
}

const asObject = (schema: unknown) => (typeof schema === 'object' ? schema : {});
