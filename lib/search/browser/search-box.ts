/**
 * `<site-search data-store>`: makes the form inside it suggest articles while one types. It holds a plain GET form that
 * works without any of this, so a failure shows nothing and the next focus tries again.
 */
class SearchBox extends HTMLElement {
  #started = false;

  /** The form may not be parsed yet, so nothing is looked up before somebody comes to it. */
  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => this.#start(target));
    if (this.contains(document.activeElement)) this.#start(document.activeElement);
  }

  async #start(input: unknown): Promise<void> {
    if (this.#started || !(input instanceof HTMLInputElement)) return;
    this.#started = true;
    const store = this.dataset.store ?? '';
    input.role = 'combobox';
    input.ariaExpanded = 'false';
    input.ariaAutoComplete = 'list';
    try {
      const { suggestInto } = await import('./suggest-into');
      await suggestInto(this, { input, store });
    } catch {
      input.role = input.ariaExpanded = input.ariaAutoComplete = null;
      this.#started = false;
    }
  }
}

customElements.define('site-search', SearchBox);
