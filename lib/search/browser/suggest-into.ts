import { attachCombobox } from './combobox';
import { searchInWorker } from './search-in-worker';
import { announcement, suggestionRows } from './suggestion-rows';

interface Suggested {
  readonly input: HTMLInputElement;
  readonly store: string;
}

/**
 * Suggests answers under a search box while its input is typed in, at every letter: the worker answers faster than anybody
 * types. Rejects where the search cannot be loaded.
 */
export async function suggestInto(box: HTMLElement, { input, store }: Suggested): Promise<void> {
  const search = await searchInWorker(store);
  let asked = 0;
  let latest = Promise.resolve();
  const suggest = () => {
    latest = ask();
    return latest;
  };
  const forget = () => {
    asked += 1;
  };
  const combobox = attachCombobox(box, input, { settle: () => latest, forget, reopen: suggest });
  input.addEventListener('input', suggest);
  // What was typed while this loaded.
  if (document.activeElement === input && input.value !== input.defaultValue) await suggest();

  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    const query = input.value.trim();
    if (document.activeElement !== input) return;
    if (!query) return combobox.close();
    const found = await search(query);
    // Meanwhile something else may have been typed, or the box left.
    if (mine !== asked || document.activeElement !== input) return;
    const rows = suggestionRows(found, { store, query, searchPage: input.form?.action ?? '' });
    combobox.show(rows, announcement(rows));
  }
}
