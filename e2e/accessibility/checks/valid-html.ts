import { HtmlValidate } from 'html-validate';

/** What the HTML standard itself says, and each rule of the recommended ones that is off, with the reason. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the renderer writes HTML; a parser reads it all the same.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-input-type': 'off',
    'void-style': 'off',
    // Ids are the policy's own, such as "cancel.within-48h", and the renderer's "_R_".
    'valid-id': ['error', { relaxed: true }],
    // A list may have a name, which tells it from the other lists of the page.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A question may be long; what a search engine shows of it is not a matter of validity.
    'long-title': 'off',
    // "I do not know" is a button that sends the field's own name, in place of what was typed.
    'form-dup-name': 'off',
  },
});

/** What is wrong with a page's HTML as the server sent it. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId} at ${selector}: ${message}`),
  );
}
