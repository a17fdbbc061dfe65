import type { Browser, Page } from 'playwright';
import { freshContext } from '../browser';
import type { Speed } from '../line/speed';
import { type Received, tap } from '../line/tap';
import type { SearchPlace } from '../peers/peers';

export const TYPED_EVERY_MS = 50;

/** A list that has not changed for this long stays as it is. */
const SETTLED_AFTER_MS = 700;

/** Between two questions. */
const CLEARED_AFTER_MS = 100;

/** Questions asked of one search; times in milliseconds from the last keystroke until the list was painted. */
export interface Searched {
  /** The first question's, which waits for what is loaded. */
  readonly firstSettled: number;
  readonly settled: readonly number[];
  /** What came until the first question was answered, and until the last one was. */
  readonly first: readonly Received[];
  readonly all: readonly Received[];
}

/** Types questions into a search, one after the other, in a fresh browser context. */
export async function search(
  browser: Browser,
  place: SearchPlace,
  [opening = '', ...questions]: readonly string[],
  speed: Speed,
): Promise<Searched> {
  const context = await freshContext(browser, { viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const line = await tap(page, speed);
    await page.goto(place.page, { waitUntil: 'networkidle' });
    await line.received();
    if (place.opener) await page.locator(place.opener).click();
    const box = page.locator(place.box);
    await box.click();
    const firstSettled = await ask(page, place, opening);
    const first = await line.received();
    const settled: number[] = [];
    for (const question of questions) {
      await box.fill('');
      await page.waitForTimeout(CLEARED_AFTER_MS);
      settled.push(await ask(page, place, question));
    }
    return { firstSettled, settled, first, all: [...first, ...(await line.received())] };
  } finally {
    await context.close();
  }
}

/** Types a question and waits until the list has not changed for a while; throws where it never changes. */
async function ask(page: Page, { list }: SearchPlace, question: string): Promise<number> {
  await page.evaluate(watchList, list);
  await page.keyboard.type(question, { delay: TYPED_EVERY_MS });
  const outcome = await page.waitForFunction(
    (quiet) => {
      const { typedAt, paintedAt } = (window as unknown as { seen: { typedAt: number; paintedAt: number } })
        .seen;
      const isSettled = paintedAt > typedAt && performance.now() - paintedAt > quiet;
      return isSettled ? paintedAt - typedAt : undefined;
    },
    SETTLED_AFTER_MS,
    { polling: 100 },
  );
  return (await outcome.jsonValue()) as number;
}

/** Runs in the page: notes when the last key went down, and when the last change of the list had been painted. */
function watchList(list: string): void {
  const seen = { typedAt: 0, paintedAt: 0 };
  const before = window as unknown as { seen?: typeof seen; stopWatching?: () => void };
  before.stopWatching?.();
  before.seen = seen;
  const key = ({ timeStamp }: Event) => {
    seen.typedAt = timeStamp;
  };
  const painted = () => {
    seen.paintedAt = performance.now();
  };
  // A message that is sent in a frame arrives after that frame has been painted.
  const channel = new MessageChannel();
  channel.port1.onmessage = painted;
  const observer = new MutationObserver((changes) => {
    const isList = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest(list);
    if (changes.some(isList)) requestAnimationFrame(() => channel.port2.postMessage(undefined));
  });
  addEventListener('keydown', key, true);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  before.stopWatching = () => {
    removeEventListener('keydown', key, true);
    observer.disconnect();
  };
}
