'use client';

import { useBrowserFact } from './use-browser-fact';

/** Opens the browser's own printing. */
export function PrintButton() {
  if (!useBrowserFact(() => true)) return null;
  return (
    <button type="button" className="button button-quiet" onClick={() => window.print()}>
      Print
    </button>
  );
}
