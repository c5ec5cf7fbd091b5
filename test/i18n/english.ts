import type { English } from '@/lib/i18n/english';

const files = import.meta.glob<Record<string, Record<string, string>>>('/lib/i18n/locales/*/!(index).ts', {
  eager: true,
});

/** Everything a language says, by surface and key. */
export function textsIn(code: string): Record<string, Record<string, string>> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`/lib/i18n/locales/${code}/`));
  return Object.assign({}, ...own.map(([, exported]) => exported));
}

export const english = textsIn('en') as unknown as English;
