import type { Page } from '@playwright/test';

/** A node of Chromium's accessibility tree, as far as it is looked at here. */
interface TreeNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const NAMED = new Set([
  'button',
  'checkbox',
  'combobox',
  'Date',
  'DisclosureTriangle',
  'image',
  'InputTime',
  'link',
  'listbox',
  'option',
  'progressbar',
  'radio',
  'searchbox',
  'textbox',
]);

/** Names that say nothing away from their surroundings, where a list of a page's links and buttons stands. */
const EMPTY_WORDS = /^(here|more|read more|change|remove)$/i;

/**
 * What a screen reader could not tell, by Chromium's accessibility tree: controls and pictures without a name, or with
 * one that says nothing, and fields that are called wrong without the reason.
 */
export async function nameFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  await session.detach();
  const faults: string[] = [];
  const messages = await page.locator('.message').allInnerTexts();
  for (const node of nodes.filter(({ ignored }) => !ignored)) {
    const role = node.role?.value ?? '';
    const name = node.name?.value.trim() ?? '';
    const value = (property: string) => node.properties?.find((one) => one.name === property)?.value.value;
    if (NAMED.has(role) && !/\w/.test(name)) faults.push(`${role} without a name in words: "${name}"`);
    if (value('invalid') === 'true' && !messages.some((message) => node.description?.value.includes(message)))
      faults.push(`${role} "${name}" is called wrong, and not said why`);
    if ((role === 'link' || role === 'button') && EMPTY_WORDS.test(name))
      faults.push(`${role} "${name}" does not say what`);
  }
  return faults;
}
