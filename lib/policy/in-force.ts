import type { Policy, Store } from './types';

/** The version in force on a day (YYYY-MM-DD), its first day included; undefined before the first, never the nearest one. */
export const inForceOn = ({ versions }: Pick<Store, 'versions'>, day: string): Policy | undefined =>
  versions.findLast(({ version }) => version <= day);
