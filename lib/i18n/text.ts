import { fillPhrase, type Phrase, type PhraseParams } from '@/lib/model/phrase';
import { type Language, language, type Surface, type TextKey } from './language';
import type { ParamsOf } from './slots';

/**
 * One text for people, by surface and key: `text('panel.showMore', { count: 3 })`. Values are shown as they
 * are, never read as markup nor as further slots.
 */
export function text<K extends TextKey>(key: K, ...params: ParamsOf<K>): string {
  return textIn(language(), key, params[0] ?? {});
}

/** The same in a language that is handed in. */
export function textIn(one: Language, key: TextKey, params: PhraseParams): string {
  const dot = key.indexOf('.');
  const texts: Readonly<Record<string, string>> = one.texts[key.slice(0, dot) as Surface];
  return fillPhrase(texts[key.slice(dot + 1)] ?? key, params, one.code);
}

/** What a rule or a clock says: in the language where it has the phrase, else in the English it carries. */
export function say(phrase: Phrase): string {
  return sayIn(language(), phrase);
}

/** The same in a language that is handed in. */
export function sayIn(one: Language, phrase: Phrase): string {
  const overlay = one.said[phrase.key];
  return overlay === undefined
    ? fillPhrase(phrase.english, phrase.params)
    : fillPhrase(overlay, phrase.params, one.code);
}
