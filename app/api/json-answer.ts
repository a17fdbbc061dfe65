/** A JSON answer that any site may read. */
export function jsonAnswer(
  body: unknown,
  {
    status = 200,
    cache = 'no-store',
    headers,
  }: { status?: number; cache?: string; headers?: Readonly<Record<string, string>> } = {},
): Response {
  return Response.json(body, {
    status,
    headers: { 'access-control-allow-origin': '*', 'cache-control': cache, ...headers },
  });
}

/** What is not there, said in words. */
export const notFoundAnswer = (message: string): Response => jsonAnswer({ message }, { status: 404 });

/** How long an answer on facts may be kept: only `asOf` makes it the same tomorrow. */
export const cacheFor = (entries: URLSearchParams) =>
  entries.get('asOf') === null ? 'no-store' : 'public, max-age=300';
