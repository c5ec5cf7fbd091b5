import { direction, language } from '@/lib/i18n/language';

/** Gives a page of ours its title and language, and hands back the element everything is drawn into. */
export function openPage(title: string): HTMLElement {
  document.title = title;
  document.documentElement.lang = language().code;
  document.documentElement.dir = direction();
  const root = document.createElement('div');
  document.body.append(root);
  return root;
}
