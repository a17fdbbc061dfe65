const made = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter of a form in a language, made once: making it takes dozens of times as long as using it. For forms and zones
 * that the code and the stores name, which are few; never for a zone that a visitor names.
 */
export function dateFormatter(language: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(form)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, form);
  made.set(key, known);
  return known;
}
