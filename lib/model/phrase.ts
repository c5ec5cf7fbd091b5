/** Values a phrase may mention. Page content stays text: nothing here is ever read as markup. */
export type PhraseParams = Record<string, string | number>;

/** Something to be said to a person, still translatable: the English text travels with its key. */
export interface Phrase {
  key: string;
  english: string;
  params: PhraseParams;
}

const PLURAL = /\{(\w+), plural, one \{([^{}]*)\} other \{([^{}]*)\}\}/g;
const SLOT = /\{(\w+)\}/g;

/**
 * Fills a text. `{name}` is replaced by its value; `{n, plural, one {# paper} other {# papers}}` chooses by
 * number in the rules of `language`, with `#` as the number. A value that is missing stays visible as `{name}`.
 * Values are never read for slots themselves, so a name such as `{n}` is shown as it is.
 */
export function fillPhrase(template: string, params: PhraseParams, language = 'en'): string {
  const chosen = template.replace(PLURAL, (whole, name: string, one: string, other: string) => {
    const value = params[name];
    if (typeof value !== 'number') return whole;
    const form = new Intl.PluralRules(language).select(value) === 'one' ? one : other;
    return form.replace('#', value.toLocaleString(language));
  });
  return chosen.replace(SLOT, (whole, name: string) => String(params[name] ?? whole));
}
