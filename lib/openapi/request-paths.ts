import { z } from 'zod';
import type { Store } from '@/lib/policy/types';
import { PHOTO_FIELD } from '@/lib/requests/photos/photo-limits';
import { requestFields } from '@/lib/requests/request-fields';
import { answer } from './components';
import { KEY, REFERENCE } from './request-parameters';
import { careOperation, shopperPaths } from './request-step-paths';

/** How a store's requests are started, read, and taken from step to step. */
export const requestPaths = (store: Store, procedures: readonly string[]) => ({
  [`/api/${store.id}/requests`]: {
    post: {
      operationId: `${store.id}.startRequest`,
      tags: [store.id],
      summary: 'Start a request',
      requestBody: { required: true, content: bodyContent(procedures) },
      responses: {
        201: answer('Stored durably.', 'RequestCreated'),
        400: answer('Refused, with every problem named; nothing is stored.', 'FieldProblems'),
        403: answer('A form of another site.', 'FieldProblems'),
        404: answer('There is no such store.', 'Message'),
        409: answer('The idempotency key was used with other content.', 'FieldProblems'),
        413: answer('Too large.', 'FieldProblems'),
        415: answer('Neither JSON nor a form, or a file that is no picture.', 'FieldProblems'),
        429: answer('Too many; Retry-After says when again.', 'FieldProblems'),
        503: answer('It could not be stored.', 'FieldProblems'),
      },
    },
  },
  [`/api/${store.id}/requests/{reference}`]: {
    get: {
      operationId: `${store.id}.readRequest`,
      tags: [store.id],
      summary: 'Read a request with its timeline',
      parameters: [REFERENCE, KEY],
      responses: {
        200: answer('The request.', 'Request'),
        404: answer('There is none, or the key is not its own.', 'Message'),
        503: answer('The database does not answer.', 'FieldProblems'),
      },
    },
    patch: careOperation(store),
  },
  ...shopperPaths(store),
});

/** JSON, or a form, which alone may bring photos. */
function bodyContent(procedures: readonly string[]) {
  const schema = bodySchema(procedures);
  const photos = { type: 'array', items: { type: 'string', format: 'binary' } };
  const properties = { ...schema.properties, [PHOTO_FIELD]: photos };
  return {
    'application/json': { schema },
    'multipart/form-data': { schema: { ...schema, properties } },
  };
}

/** What a request must hold, and besides it the facts of its procedure, all as texts. */
function bodySchema(procedures: readonly string[]) {
  const { $schema: _, properties, required = [] } = z.toJSONSchema(requestFields);
  return {
    type: 'object',
    properties: {
      procedure: { type: 'string', enum: procedures },
      ...properties,
      idempotencyKey: {
        type: 'string',
        description: 'The same key again answers with the first request and stores nothing.',
      },
    },
    required: ['procedure', ...required],
    additionalProperties: { type: 'string', description: 'A fact of the procedure.' },
  };
}
