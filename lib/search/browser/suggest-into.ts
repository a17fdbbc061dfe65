import { attachCombobox } from './combobox';
import { searchInWorker } from './search-in-worker';
import { announcement, suggestionRows } from './suggestion-rows';

interface Suggested {
  readonly input: HTMLInputElement;
  readonly store: string;
}

/** Long enough to leave out the letters of a word typed in one go, short enough to seem immediate. */
const PAUSE = 80;

/** Suggests answers under a search box while its input is typed in. Rejects where the search cannot be loaded. */
export async function suggestInto(box: HTMLElement, { input, store }: Suggested): Promise<void> {
  const search = await searchInWorker(store);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const settle = async () => {
    if (timer !== undefined) await suggest();
  };
  const combobox = attachCombobox(box, input, { settle, forget, reopen: suggest });
  input.addEventListener('input', () => {
    forget();
    timer = setTimeout(suggest, PAUSE);
  });
  // What was typed while this loaded.
  if (document.activeElement === input && input.value !== input.defaultValue) await suggest();

  async function suggest(): Promise<void> {
    forget();
    const query = input.value.trim();
    if (document.activeElement !== input) return;
    if (!query) return combobox.close();
    const found = await search(query);
    // Meanwhile something else may have been typed, or the box left.
    if (document.activeElement !== input || input.value.trim() !== query) return;
    const rows = suggestionRows(found, { store, query, searchPage: input.form?.action ?? '' });
    combobox.show(rows, announcement(rows));
  }
}
