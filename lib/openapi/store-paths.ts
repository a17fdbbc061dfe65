import { currentPolicy } from '@/lib/policy/stores';
import type { Policy, Procedure, Store } from '@/lib/policy/types';
import { answer } from './components';
import { CIRCUMSTANCES, type Parameter, parametersOf, parametersOfAll } from './fact-parameters';
import { requestPaths } from './request-paths';
import { articlePath, calendarPath } from './text-paths';

const INVALID = answer('What is wrong with the facts.', 'Invalid');
const NO_STORE = answer('There is no such store or procedure.', 'Message');

/** Every route of one store: its procedures with what waiting costs and the deadlines, its options, search, articles, policy and requests. */
export function storePaths(store: Store): Record<string, unknown> {
  const policy = currentPolicy(store);
  const procedures = Object.values(policy.procedures);
  return {
    ...Object.assign({}, ...procedures.map((procedure) => procedurePaths(store, policy, procedure))),
    [`/api/${store.id}/options`]: {
      get: {
        operationId: `${store.id}.options`,
        tags: [store.id],
        summary: 'Everything that can be done in a case, best first',
        parameters: [...CIRCUMSTANCES, ...parametersOfAll(store, policy)],
        responses: { 200: answer('The options.', 'Options'), 400: INVALID, 404: NO_STORE },
      },
    },
    [`/api/${store.id}/search`]: {
      get: {
        operationId: `${store.id}.search`,
        tags: [store.id],
        summary: 'Search the articles',
        parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }],
        responses: {
          200: answer('The best answers.', 'SearchResults'),
          400: answer('No query.', 'Problems'),
          404: answer('There is no such store.', 'Problems'),
        },
      },
    },
    ...articlePath(store),
    [`/api/${store.id}/policy`]: {
      get: {
        operationId: `${store.id}.policy`,
        tags: [store.id],
        summary: 'Clauses, figures, procedures and options of the version in force',
        parameters: [
          {
            name: 'on',
            in: 'query',
            required: false,
            description: 'A day; without it, today.',
            schema: { type: 'string', format: 'date' },
          },
        ],
        responses: {
          200: answer('The version.', 'Policy'),
          400: answer('No version is in force on that day.', 'Problems'),
          404: NO_STORE,
        },
      },
    },
    ...requestPaths(
      store,
      procedures.map(({ id }) => id),
    ),
  };
}

function procedurePaths(store: Store, policy: Policy, procedure: Procedure) {
  const parameters: readonly Parameter[] = [...CIRCUMSTANCES, ...parametersOf(store, policy, procedure)];
  const common = { tags: [store.id], parameters };
  const refusals = { 400: INVALID, 404: NO_STORE };
  return {
    [`/api/${store.id}/${procedure.id}`]: {
      get: {
        operationId: `${store.id}.${procedure.id}`,
        summary: procedure.title,
        description: procedure.intro,
        ...common,
        responses: {
          200: answer('The estimate, or the next question.', 'Estimate', 'Question'),
          ...refusals,
        },
      },
    },
    [`/api/${store.id}/${procedure.id}/waiting`]: {
      get: {
        operationId: `${store.id}.${procedure.id}.waiting`,
        summary: `${procedure.title}: what waiting changes`,
        ...common,
        responses: { 200: answer('The periods, or the next question.', 'Periods', 'Question'), ...refusals },
      },
    },
    ...calendarPath(store, procedure, parameters),
  };
}
