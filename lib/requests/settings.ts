import { join } from 'node:path';
import { z } from 'zod';
import { EXAMPLES } from './setting-examples';

const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

/** Every variable of the environment that a deployment may set; README.md lists them. An empty one counts as not set. */
const schema = z
  .object({
    DATA_DIR: z.string().default(() => join(process.cwd(), '.data')),
    DATABASE_URL: address('postgres:', 'postgresql:').optional(),
    SITE_URL: address('http:', 'https:').default(() => `http://localhost:${process.env.PORT || 3000}`),
    SMTP_URL: address('smtp:', 'smtps:').optional(),
    MAIL_FROM: z.email('an e-mail address').optional(),
    WEBHOOK_URL: address('http:', 'https:').optional(),
    WEBHOOK_SECRET: z.string().optional(),
    TRUSTED_PROXIES: z.coerce
      .number('a number of proxies')
      .int('a whole number of proxies')
      .nonnegative('no number below 0')
      .default(0),
    POSTS_PER_MINUTE: z.coerce
      .number('a number of posts')
      .int('a whole number of posts')
      .positive('one post at least')
      .default(30),
    CARE_PASSWORD: z.string().optional(),
    CARE_TOKEN: z.string().optional(),
    RETENTION_DAYS: z.coerce
      .number('a number of days')
      .int('a whole number of days')
      .positive('one day at least')
      .optional(),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_ENDPOINT: address('http:', 'https:').optional(),
  })
  .refine((given) => !given.WEBHOOK_URL || given.WEBHOOK_SECRET, {
    path: ['WEBHOOK_SECRET'],
    error: 'it set where WEBHOOK_URL is, so that its receiver can tell who speaks',
  });

export type Settings = z.output<typeof schema>;

/** The names of all of them. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape);

/** What the environment sets, checked. Throws with every wrong variable named, and never with its value. */
export function settings(): Settings {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.') as keyof Settings;
    const example = EXAMPLES[name];
    return `${name}: expected ${message}${example ? `, such as ${name}=${example}` : ''}`;
  });
  throw new Error(`The environment cannot be used. ${wrong.join('. ')}.`);
}
