import { z } from 'zod';

/** The file of a backup that says what else is in it. */
export const MANIFEST = 'manifest.json';

/** The only names that a backup's files may have, so that none leads out of its folder. */
const PATH = /^(?:recourse\.sqlite|photos\/[0-9a-f]{2}\/[0-9a-f]{62}|mail\/[\w-]+\.eml)$/;

const schema = z.strictObject({
  format: z.literal(1),
  /** When the database was copied, ISO 8601 in UTC. */
  madeAt: z.string(),
  /** How many rows each table has. */
  rows: z.record(z.string(), z.number().int()),
  /** The migrations that its tables have seen, in their order. */
  migrations: z.array(z.string()),
  files: z.array(
    z.strictObject({
      path: z.string().regex(PATH),
      bytes: z.number().int(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** Photos that requests name and that were not in the data folder. */
  missing: z.array(z.string()),
});

export type Manifest = z.output<typeof schema>;

/** One file of a backup. */
export type BackedUp = Manifest['files'][number];

/** A backup that cannot be made or taken, in words for whoever typed the command. */
export class BackupError extends Error {}

/** What a manifest's text says. Throws where it is none of this format. */
export function readManifest(text: string): Manifest {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new BackupError(`${MANIFEST} is damaged, or was written by another version of this program.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
