import { countPost, type PostKind, tooManyPosts } from '@/lib/requests/post-limit';
import type { FieldProblem, Posted } from '@/lib/requests/posted';
import { readPosted } from '@/lib/requests/read-posted';
import { wantsHtml } from '@/lib/requests/wants-html';
import { jsonAnswer } from './json-answer';

type Refuse = (
  status: 429,
  problems: readonly FieldProblem[],
  posted: Posted,
) => Response | Promise<Response>;

/** No file is taken: where the first one begins, all that was typed is known. */
const NO_FILES = '';

/**
 * The refusal of a post whose client has posted too often lately, with the time to wait; undefined where it may go on. A
 * form's texts are read for its page to keep them; of anything else nothing is read.
 */
export async function refusalOfTooMany(
  request: Request,
  kind: PostKind = 'sending',
  refuse: Refuse = (status, problems) => jsonAnswer({ problems }, { status }),
): Promise<Response | undefined> {
  const seconds = await countPost(kind);
  if (seconds === 0) return undefined;
  const posted = wantsHtml(request) ? (await readPosted(request, NO_FILES)).posted : new Map();
  const answer = await refuse(429, [tooManyPosts(seconds)], posted);
  answer.headers.set('retry-after', String(seconds));
  return answer;
}
