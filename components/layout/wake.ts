/**
 * Stands in the place of the framework's scripts on pages that are made anew for each visit (late-scripts.ts puts it there):
 * it loads them once the shopper shows a sign of life on a page with a form that they make live. The form works before.
 */

/** Put here when this is bundled: what the framework would have loaded on arrival, from `/_next/`. */
declare const FRAMEWORK_SCRIPTS: readonly string[];

const LIVE_FORM = 'form[data-live]';
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'input', 'focusin'];

const own = document.currentScript;

function show({ type, target }: Event): void {
  // The heading takes the focus by itself when the page opens.
  if (type === 'focusin' && (target as Element).hasAttribute('autofocus')) return;
  if (document.querySelector(LIVE_FORM)) wake();
  else if (document.readyState !== 'loading') rest();
}

function wake(): void {
  rest();
  for (const file of FRAMEWORK_SCRIPTS) {
    const script = document.createElement('script');
    script.src = `/_next/${file}`;
    script.nonce = own?.nonce ?? '';
    document.head.append(script);
  }
}

function rest(): void {
  for (const sign of SIGNS) removeEventListener(sign, show, true);
}

for (const sign of SIGNS) addEventListener(sign, show, { capture: true, passive: true });
const focused = document.activeElement;
const isBusy = focused?.closest(LIVE_FORM) && !focused.hasAttribute('autofocus');
// The page of a failure is empty until the framework fills it.
if (isBusy || document.documentElement.id === '__next_error__') wake();
