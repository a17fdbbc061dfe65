import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether something is so in this browser: false on the server and without scripts, and while the page wakes up. */
export const useBrowserFact = (isSo: () => boolean): boolean =>
  useSyncExternalStore(never, isSo, () => false);
