import { RateLimiterMemory } from 'rate-limiter-flexible';
import { limiterRefusal, secondsOf } from '../limiter-refusal';

const FREE_TRIES = 5;
const FORGET_AFTER = 15 * 60;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 60 * 60;
const DAY = 24 * 60 * 60;
const ALL_TRIES = 200;
const ALL_DURING = 60 * 60;

/**
 * How often a password may be tried. Five tries are free from one address; then comes a wait of half a minute, which doubles
 * each time, to an hour at most. From all addresses together, since many can be hired, 200 tries in an hour.
 */
export function loginThrottle() {
  const everyone = new RateLimiterMemory({ points: ALL_TRIES, duration: ALL_DURING });
  const tries = new RateLimiterMemory({ points: FREE_TRIES, duration: FORGET_AFTER });
  const waits = new RateLimiterMemory({ points: LONGEST_WAIT, duration: DAY });
  return {
    /** Counts a try before it is made, so that many at once are no way round; the seconds to wait instead, or 0. */
    async count(address: string): Promise<number> {
      const waiting = await tries.get(address);
      if (waiting && waiting.consumedPoints > FREE_TRIES) return secondsOf(waiting);
      const tooMany = await limiterRefusal(everyone.consume('everyone'));
      if (tooMany) return secondsOf(tooMany);
      const refused = await limiterRefusal(tries.consume(address));
      if (refused?.consumedPoints !== FREE_TRIES + 1) return refused ? secondsOf(refused) : 0;
      const { consumedPoints: waitsBefore } = await waits.penalty(address);
      const wait = Math.min(FIRST_WAIT * 2 ** (waitsBefore - 1), LONGEST_WAIT);
      await tries.block(address, wait);
      return wait;
    },
    /** The password was right: what went before is forgotten. */
    async forget(address: string): Promise<void> {
      await Promise.all([tries.delete(address), waits.delete(address), everyone.reward('everyone')]);
    },
  };
}
