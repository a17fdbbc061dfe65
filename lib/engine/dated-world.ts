import { currencyOf } from '@/lib/money/currency';
import type { World } from './circumstances';

/** The world of cases that say themselves as of when they are judged, so that no clock is ever asked. */
export const DATED_WORLD: World = { now: { ms: 0, offsetMinutes: 0 }, currencyOf };
