import type { FieldProblem, Posted, PostedRead } from '@/lib/requests/posted';
import { readPosted } from '@/lib/requests/read-posted';
import { isSameSite } from '@/lib/requests/same-site';
import { refusalOfTooMany } from './refusal-of-too-many';

type Read = Extract<PostedRead, { ok: true }>;

type Refuse = (
  status: number,
  problems: readonly FieldProblem[],
  posted?: Posted,
) => Response | Promise<Response>;

const OTHER_SITE = { field: 'origin', message: 'The form must be sent from this site.' };

/**
 * Reads what was posted by a form of this site, or as JSON; where it is another site's, one too many, or cannot be read, the
 * refusal. Photos are the caller's to `release`.
 */
export async function readOwnPost(
  request: Request,
  refuse: Refuse,
  photoField?: string,
): Promise<Read | Response> {
  if (!isSameSite(request)) return refuse(403, [OTHER_SITE]);
  const tooMany = await refusalOfTooMany(request, 'sending', refuse);
  if (tooMany) return tooMany;
  const read = await readPosted(request, photoField);
  return read.ok ? read : refuse(read.status, read.problems, read.posted);
}
