import { createSearch } from '../search';
import type { SearchMaterial } from '../types';
import { attachCombobox } from './combobox';
import { announcement, suggestionRows } from './suggestion-rows';

interface Suggested {
  readonly input: HTMLInputElement;
  readonly store: string;
  readonly material: SearchMaterial;
}

/** Long enough to leave out the letters of a word typed in one go, short enough to seem immediate. */
const PAUSE = 80;

/** Suggests articles under a search box while its input is typed in. */
export function suggestInto(box: HTMLElement, { input, store, material }: Suggested): void {
  const search = createSearch(material);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const settle = () => {
    if (timer !== undefined) suggest();
  };
  const combobox = attachCombobox(box, input, { settle, forget, reopen: suggest });
  input.addEventListener('input', () => {
    forget();
    timer = setTimeout(suggest, PAUSE);
  });
  // What was typed while this loaded.
  if (document.activeElement === input && input.value !== input.defaultValue) suggest();

  function suggest(): void {
    forget();
    const query = input.value.trim();
    if (document.activeElement !== input) return;
    if (!query) return combobox.close();
    const rows = suggestionRows(search(query), { store, query, searchPage: input.form?.action ?? '' });
    combobox.show(rows, announcement(rows));
  }
}
