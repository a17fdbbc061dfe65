import { pressed } from './pressed';

/** `<copy-field data-field>`: its button copies what the field with that id holds, and its status says so. */
export class CopyField extends HTMLElement {
  connectedCallback(): void {
    pressed(this, () => this.#copy());
  }

  async #copy(): Promise<void> {
    const source = document.getElementById(this.dataset.field ?? '') as HTMLInputElement;
    try {
      await navigator.clipboard.writeText(source.value);
      this.#say('Copied.');
    } catch {
      source.closest('details')?.setAttribute('open', '');
      source.focus();
      source.select();
      this.#say('It is selected. Copy it with your keyboard or menu.');
    }
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}
