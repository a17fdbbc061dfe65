/** How fast the page's processor and its line are. */
export interface Speed {
  /** How many times slower than this machine. */
  readonly processor: number;
  /** Bytes a second; -1 is as fast as it goes. */
  readonly download: number;
  readonly upload: number;
  /** Milliseconds added to each request. */
  readonly latency: number;
}

export const FAST: Speed = { processor: 1, download: -1, upload: -1, latency: 0 };

/** A middling phone on a slow mobile network, as Lighthouse has it. */
export const SLOW: Speed = { processor: 4, download: 200_000, upload: 93_750, latency: 150 };
