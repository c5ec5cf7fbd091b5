import type { English } from './english';

/** The English text of a key, as a literal type. */
type EnglishText<Key> = Key extends `${infer S}.${infer K}`
  ? S extends keyof English
    ? K extends keyof English[S]
      ? English[S][K]
      : never
    : never
  : never;

/** The names of the slots of a text: `'{counts}. {n, plural, one {#} other {#}}'` gives `'counts' | 'n'`. */
type Slots<T> = T extends `${string}{${infer Inner}}${infer After}`
  ? Inner extends `${infer Name}, plural, one {${string}`
    ? Name | (After extends ` other {${string}}}${infer Rest}` ? Slots<Rest> : never)
    : Inner | Slots<After>
  : never;

/** The values a key asks for: none, or one for each slot. A forgotten one is a type error. */
export type ParamsOf<Key> = [Slots<EnglishText<Key>>] extends [never]
  ? []
  : [params: Record<Slots<EnglishText<Key>>, string | number>];
