import { listOf } from './suggestion-list';
import type { SuggestionRow } from './suggestion-rows';

/** The search behind the list, which may still be asked. */
interface Search {
  /** Waits until the list is up to what is typed. */
  settle(): Promise<void>;
  /** Gives up what was asked and is not answered. */
  forget(): void;
  reopen(): Promise<void>;
}

interface Combobox {
  show(rows: readonly SuggestionRow[], announcement: string): void;
  close(): void;
}

/** A screen reader is told of the list once the typing pauses, in milliseconds; else it would speak at every letter. */
const SAID_AFTER = 500;

/**
 * The list under an input, after the ARIA pattern "combobox with list autocomplete": the focus stays in the input, the
 * arrows walk through the rows and back into it. Home, End and every other key keep their own meaning.
 */
export function attachCombobox(box: HTMLElement, input: HTMLInputElement, search: Search): Combobox {
  const { list, status, fill } = listOf(box);
  let active = -1;
  let saying: ReturnType<typeof setTimeout> | undefined;
  input.setAttribute('aria-controls', list.id);
  input.addEventListener('keydown', press);
  input.addEventListener('blur', close);
  // A press would take the focus out of the input and close the list before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', close);
  return { show, close };

  function show(rows: readonly SuggestionRow[], announcement: string): void {
    fill(rows);
    activate(-1);
    list.hidden = rows.length === 0;
    input.ariaExpanded = String(!list.hidden);
    status.classList.toggle('sr-only', !list.hidden);
    clearTimeout(saying);
    if (list.hidden) say(announcement);
    else saying = setTimeout(() => say(announcement), SAID_AFTER);
  }

  function close(): void {
    show([], '');
    status.classList.add('sr-only');
  }

  /** The same words are not put there again, since they would be said again. */
  function say(words: string): void {
    if (status.textContent !== words) status.textContent = words;
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((row, at) => {
      row.ariaSelected = String(at === index);
    });
    const row = list.children[index];
    if (!row) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  }

  async function walk(step: number): Promise<void> {
    await search.settle();
    if (list.hidden) await search.reopen();
    // One place more than there are rows: the input itself.
    const places = list.children.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = list.children[active];
    if (step) walk(step);
    else if (event.key === 'Enter' && row instanceof HTMLElement) row.click();
    else if (event.key === 'Escape') {
      search.forget();
      if (list.hidden && !status.textContent) return;
      close();
    } else return;
    event.preventDefault();
  }
}
