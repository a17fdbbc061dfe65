/** Shows the button inside an element, which stands there hidden since it does nothing without scripts, and answers to it. */
export function pressed(element: HTMLElement, act: () => void): void {
  const button = element.querySelector('button');
  if (!button) return;
  button.hidden = false;
  button.onclick = act;
}
