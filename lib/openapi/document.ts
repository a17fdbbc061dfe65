import type { Store } from '@/lib/policy/types';
import { answer, answerSchemas } from './components';
import { CARE } from './request-step-paths';
import { storePaths } from './store-paths';

/**
 * The OpenAPI 3.1 document of the JSON interface: every store's routes with the facts that its policy in force asks for,
 * and the answers' own schemas. Addresses are relative to the site that serves it.
 */
export const openApiDocument = (stores: readonly Store[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Recourse',
    version: '1.0.0',
    description:
      'What a store’s policy says to a case: facts in; an estimate, the next question or what is wrong with the facts out. Every figure has the ids of the clauses that prove it. All values are texts.',
  },
  servers: [{ url: '/' }],
  security: [],
  tags: stores.map(({ id, name }) => ({ name: id, description: name })),
  paths: {
    ...Object.assign({}, ...stores.map(storePaths)),
    '/api/health': {
      get: {
        operationId: 'health',
        summary: 'Whether a request could be stored now',
        responses: { 200: answer('It could.', 'Health'), 503: answer('It could not.', 'Health') },
      },
    },
  },
  components: {
    schemas: answerSchemas(),
    securitySchemes: {
      [CARE]: { type: 'http', scheme: 'bearer', description: 'The care team’s token.' },
    },
  },
});
