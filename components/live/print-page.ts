import { pressed } from './pressed';

/** `<print-page>`: its button opens the browser's own printing. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    pressed(this, () => print());
  }
}
