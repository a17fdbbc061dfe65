/** What the font that comes with the framework can draw: letters of Europe and their punctuation, with its gaps. */
const OTHERS =
  /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u0400-\u045f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]+/g;

/**
 * A text as far as the font can draw it. For any other character the framework would ask a third party for a font or a
 * picture, and fail where there is no network.
 */
export const drawable = (text: string): string => text.replace(OTHERS, ' ').trim();
