import type { SuggestionRow } from './suggestion-rows';

/** The list and the words said of it, put under the form; `fill` replaces the rows. */
export function listOf(box: HTMLElement) {
  const list = document.createElement('div');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'suggestions-status sr-only';
  status.role = 'status';
  box.append(list, status);
  return {
    list,
    status,
    fill: (rows: readonly SuggestionRow[]) => list.replaceChildren(...rows.map(rowElement)),
  };
}

/** A real link, so that it opens in a new tab and says where it leads; its words are only ever text. */
function rowElement({ text, address }: SuggestionRow, index: number): HTMLElement {
  const row = document.createElement('a');
  row.id = `suggestion-${index}`;
  row.role = 'option';
  row.tabIndex = -1;
  row.href = address;
  row.textContent = text;
  return row;
}
