import type { RateLimiterRes } from 'rate-limiter-flexible';

/** What a limiter says to one too many, which it throws; undefined where it lets pass. */
export const limiterRefusal = (consumed: Promise<RateLimiterRes>): Promise<RateLimiterRes | undefined> =>
  consumed.then(
    () => undefined,
    (refused: RateLimiterRes) => refused,
  );

/** How long a refusal holds. */
export const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.ceil(msBeforeNext / 1000);
