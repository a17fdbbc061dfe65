import type { RequestWithKey } from './storage/types';

/** A request as it stood once the step at `position` was taken: what a mail about that step speaks of, whenever it goes out. */
export function asOfStep(request: RequestWithKey, position: number): RequestWithKey {
  const timeline = request.timeline.slice(0, position + 1);
  return { ...request, timeline, status: timeline.at(-1)?.status ?? request.status };
}
