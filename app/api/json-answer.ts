/** A JSON answer that any site may read. */
export function jsonAnswer(
  body: unknown,
  { status = 200, cache = 'no-store' }: { status?: number; cache?: string } = {},
): Response {
  return Response.json(body, {
    status,
    headers: { 'access-control-allow-origin': '*', 'cache-control': cache },
  });
}

/** What is not there, said in words. */
export const notFoundAnswer = (message: string): Response => jsonAnswer({ message }, { status: 404 });
