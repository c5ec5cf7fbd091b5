import { fillPhrase } from '@/lib/model/phrase';
import type { Surface, TextKey, TextsOf } from './english';
import { language } from './language';
import type { ParamsOf } from './slots';

/** Texts by surface, and there by the path of the file: one for each language. */
export type Texts<S extends Surface> = { [T in S]: Readonly<Record<string, TextsOf<T>>> };

/**
 * Makes the `text` of a surface: `text('panel.showMore', { count: 3 })` gives one text for people, by surface and
 * key. Values are shown as they are, never read as markup nor as further slots. It knows only the surfaces handed
 * in, other keys do not compile: so a script carries the texts it shows and no others.
 */
export function lookup<S extends Surface>(texts: Texts<S>, spoken = language) {
  return <K extends TextKey<S>>(key: K, ...params: ParamsOf<K>): string => {
    const { code } = spoken();
    const dot = key.indexOf('.');
    const surface = key.slice(0, dot) as S;
    const words: Readonly<Record<string, string>> = texts[surface][`./locales/${code}/${surface}.ts`] ?? {};
    return fillPhrase(words[key.slice(dot + 1)] ?? key, params[0] ?? {}, code);
  };
}
