import { formatSpan } from './format-date';

/** The time left until a moment, in milliseconds, as a sentence: "1 day 4 hours left." */
export const timeLeft = (ms: number): string =>
  ms > 0 ? `${formatSpan(ms)} left.` : 'This moment has passed.';
