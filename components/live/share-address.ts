import { pressed } from './pressed';

/** `<share-address data-title data-address>`: its button hands an address to the device's own sharing, where it has one. */
export class ShareAddress extends HTMLElement {
  connectedCallback(): void {
    if (!('share' in navigator)) return;
    const { title = '', address: url = '' } = this.dataset;
    // Whoever closes the sheet has decided so: nothing to report.
    pressed(this, () => navigator.share({ title, url }).catch(() => undefined));
  }
}
