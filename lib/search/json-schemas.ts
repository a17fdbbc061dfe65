import { z } from 'zod';

/** The results of a search as the JSON interface gives them, exactly. */
export const searchSchema = z.strictObject({
  query: z.string().describe('As it was searched.'),
  answer: z
    .strictObject({
      procedure: z.string(),
      title: z.string(),
      says: z.array(z.strictObject({ text: z.string(), clause: z.string() })),
      url: z.string().describe('The wizard, with what the question said.'),
    })
    .optional()
    .describe('What the policy itself says, where the question names its matter.'),
  results: z
    .array(z.strictObject({ slug: z.string(), title: z.string(), score: z.number().min(0).max(1) }))
    .describe('Best first.'),
});
