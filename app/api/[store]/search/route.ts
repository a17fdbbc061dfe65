import { wizardAddress } from '@/lib/policy/addresses';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import type { Answer } from '@/lib/search/answers/types';
import { searchOf } from '@/lib/search/store-search';
import { trimQuery } from '@/lib/search/words';

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** `?q=` in, the slugs, titles and scores of the best articles out, and the policy's own answer where there is one. Anybody may ask; a second `q` is not looked at. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const { store: id } = await params;
  const store = findStore(id);
  if (!store) return problem(404, 'store', `There is no store "${id}".`);
  const typed = new URL(request.url).searchParams.get('q');
  if (typed === null) return problem(400, 'q', 'Say what to search for: ?q=refund');
  const query = trimQuery(typed);
  const { answer, results } = searchOf(store)(query);
  return Response.json(
    {
      query,
      ...(answer && { answer: answerJson(store, answer) }),
      results: results.map(({ slug, title, score }) => ({ slug, title, score })),
    },
    { headers: HEADERS },
  );
}

const answerJson = (store: Store, { procedure, title, says, facts }: Answer) => ({
  procedure,
  title,
  says,
  url: wizardAddress(store, procedure, facts),
});

const problem = (status: number, fact: string, message: string) =>
  Response.json({ problems: [{ fact, message }] }, { status, headers: HEADERS });
