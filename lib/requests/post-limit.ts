import { RateLimiterMemory } from 'rate-limiter-flexible';
import { clientAddress } from './client-address';
import { limiterRefusal, secondsOf } from './limiter-refusal';
import type { FieldProblem } from './posted';
import { settings } from './settings';
import { waitWords } from './wait-words';

/** What is posted: something to be stored or sent, or a question of an assistant, which only reads. */
export type PostKind = 'sending' | 'asking';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const FULL_MINUTES_AN_HOUR = 10;
const QUESTIONS_A_POST = 10;

/** Next loads a module more than once in one process; the posts are counted once all the same. */
const cache = globalThis as typeof globalThis & {
  recoursePosts?: ReturnType<typeof limitsSet>;
};

/**
 * Counts a post of the client that is being answered; the seconds it has to wait instead, or 0. A minute takes
 * POSTS_PER_MINUTE of them, and ten times as many questions. Kept in memory, an hour at most.
 */
export function countPost(kind: PostKind): Promise<number> {
  cache.recoursePosts ??= limitsSet();
  return cache.recoursePosts[kind](clientAddress());
}

/** A limit of so many in a minute, and of ten times as many in an hour, for each client. What is refused does not count on. */
export function postLimit(perMinute: number): (client: string) => Promise<number> {
  const minute = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  const hour = new RateLimiterMemory({ points: perMinute * FULL_MINUTES_AN_HOUR, duration: HOUR });
  return async (client) => {
    const refused =
      (await limiterRefusal(minute.consume(client))) ?? (await limiterRefusal(hour.consume(client)));
    return refused ? secondsOf(refused) : 0;
  };
}

/** As the environment sets them; it is read for the first post only. */
function limitsSet() {
  const { POSTS_PER_MINUTE } = settings();
  return {
    sending: postLimit(POSTS_PER_MINUTE),
    asking: postLimit(POSTS_PER_MINUTE * QUESTIONS_A_POST),
  } satisfies Record<PostKind, unknown>;
}

/** Why a post was not taken, for whoever reads it. */
export const tooManyPosts = (seconds: number): FieldProblem => ({
  field: 'rate',
  message: `Your network has sent too much in a short time, and this was not taken. Wait ${waitWords(seconds)}, then send it again.`,
});
