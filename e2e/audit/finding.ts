import type { Browser } from 'playwright';
import type { Peer } from './peers/peers';

/** What a part of the audit is given. */
export interface Bench {
  readonly browser: Browser;
  /** Where our own site is served. */
  readonly site: string;
  readonly peers: readonly Peer[];
  readonly runs: number;
}

/** One target: what was wanted, what was measured, and whether it holds. */
export interface Finding {
  readonly wanted: string;
  readonly measured: string;
  readonly holds: boolean;
}

/** What a part of the audit says: its tables as Markdown, and what they mean for the targets. */
export interface Section {
  readonly text: string;
  readonly found: readonly Finding[];
}
