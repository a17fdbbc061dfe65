import { timeLeft } from '@/lib/dates/time-left';

const COUNTED_EVERY_MS = 30_000;

/** `<time-left data-until>`: counts the time left until a moment, and says when that is where the shopper is. */
export class TimeLeft extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const until = Number(this.dataset.until);
    const here = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(until);
    const count = () => {
      this.textContent = `${timeLeft(until - Date.now())} Where you are: ${here}.`;
    };
    count();
    this.#timer = setInterval(count, COUNTED_EVERY_MS);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }
}
