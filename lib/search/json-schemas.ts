import { z } from 'zod';

/** The results of a search as the JSON interface gives them, exactly. */
export const searchSchema = z.strictObject({
  query: z.string().describe('As it was searched.'),
  results: z
    .array(z.strictObject({ slug: z.string(), title: z.string(), score: z.number().min(0).max(1) }))
    .describe('Best first.'),
});
