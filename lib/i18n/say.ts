import { fillPhrase, type Phrase } from '@/lib/model/phrase';
import { type Language, language } from './language';

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
