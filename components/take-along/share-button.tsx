'use client';

import { useBrowserFact } from './use-browser-fact';

/** Hands an address to the device's own sharing, where it has one. */
export function ShareButton({ title, address }: { title: string; address: string }) {
  if (!useBrowserFact(() => 'share' in navigator)) return null;
  // Whoever closes the sheet has decided so: nothing to report.
  const share = () => navigator.share({ title, url: address }).catch(() => undefined);
  return (
    <button type="button" className="button button-quiet" onClick={share}>
      Share the link
    </button>
  );
}
