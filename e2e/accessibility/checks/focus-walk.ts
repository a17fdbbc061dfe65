import type { Page } from '@playwright/test';
import { wakeIfLive } from '../../support/answer';

/** More presses of the tab key than any page has places: by then somebody is caught. */
const MOST_PRESSES = 700;

/** Where the focus is after a press of the tab key. */
interface Stop {
  readonly where: 'first visit' | 'same place' | 'outside';
  readonly faults: readonly string[];
}

/** What the page keeps of a walk through it. */
declare global {
  var walked: Element[];
}

/**
 * Walks through a page with the tab key, from its top until the focus leaves it, and says what is wrong: places out of
 * reading order, hidden, covered or unmarked, and places that cannot be reached or left.
 */
export async function focusWalkFaults(page: Page): Promise<string[]> {
  // Scripts that came while the focus is outside would lead it to the heading.
  await wakeIfLive(page);
  await page.evaluate(() => {
    globalThis.walked = [];
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
  });
  const faults: string[] = [];
  for (let press = 1; ; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    faults.push(...stop.faults);
    if (stop.where === 'outside') break;
    if (press === MOST_PRESSES) return [...faults, 'the focus never leaves the page'];
  }
  return [...faults, ...(await page.evaluate(placesNotReached))];
}

/** Runs in the page. */
function lookAtFocus(): Stop {
  const element = document.activeElement;
  // Past the last place the browser's own controls follow; some builds go straight to the first again.
  if (!(element instanceof HTMLElement) || element === document.body || element === globalThis.walked[0])
    return {
      where: globalThis.walked.length > 1 || element === document.body ? 'outside' : 'same place',
      faults: [],
    };
  const last = globalThis.walked.at(-1);
  // Within one field the tab key goes from the day to the month to the year.
  if (element === last) return { where: 'same place', faults: [] };
  const words = element.outerHTML.slice(0, 90);
  const faults: string[] = [];
  if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push(`before the place that came before it: ${words}`);
  globalThis.walked.push(element);

  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    faults.push(`focus not marked: ${words}`);
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).order !== '0') faults.push(`moved out of reading order: ${words}`);
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2 || !element.checkVisibility({ opacityProperty: true }))
    faults.push(`hidden, and takes the focus: ${words}`);
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom)
    return { where: 'first visit', faults: [...faults, `out of view: ${words}`] };
  const steps = [0.1, 0.5, 0.9];
  const isSeen = steps.some((across) =>
    steps.some((down) => {
      const seen = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
      return seen && (element.contains(seen) || seen.contains(element));
    }),
  );
  return { where: 'first visit', faults: isSeen ? faults : [...faults, `covered: ${words}`] };
}

/** Runs in the page. Of a group of radio buttons the tab key comes to one. */
function placesNotReached(): string[] {
  const places = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]',
  );
  const isReached = (place: HTMLElement) =>
    globalThis.walked.some(
      (one) =>
        one === place ||
        (one instanceof HTMLInputElement &&
          place instanceof HTMLInputElement &&
          place.type === 'radio' &&
          one.name === place.name),
    );
  return [...places]
    .filter((place) => place.tabIndex >= 0 && place.checkVisibility({ visibilityProperty: true }))
    .filter((place) => !isReached(place))
    .map((place) => `not reached: ${place.outerHTML.slice(0, 90)}`);
}
