/** The names of a request: its reference, and the secret that opens it. */
export const REFERENCE = { name: 'reference', in: 'path', required: true, schema: { type: 'string' } };

export const KEY = {
  name: 'key',
  in: 'query',
  required: true,
  description: 'The secret that the address of the private page holds.',
  schema: { type: 'string' },
};
