/** Buttons that do nothing without scripts, and are hidden until those have come (`components/live`). */

/** Copies what the field with this id holds. Without scripts, the field itself can be copied. */
export const CopyButton = ({ field, children }: { field: string; children: string }) => (
  <copy-field data-field={field} class="contents">
    <HiddenButton>{children}</HiddenButton>
    <span role="status" className="order-last" />
  </copy-field>
);

/** Opens the browser's own printing. */
export const PrintButton = () => (
  <print-page class="contents">
    <HiddenButton>Print</HiddenButton>
  </print-page>
);

/** Hands an address to the device's own sharing, where it has one. */
export const ShareButton = ({ title, address }: { title: string; address: string }) => (
  <share-address data-title={title} data-address={address} class="contents">
    <HiddenButton>Share the link</HiddenButton>
  </share-address>
);

const HiddenButton = ({ children }: { children: string }) => (
  <button type="button" hidden className="button button-quiet">
    {children}
  </button>
);
