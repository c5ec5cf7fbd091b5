import type { FillStop } from '@/lib/model/filling';
import { textOf } from '../locate/page-text';
import { pageOf, quickFindAll } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { EXISTING } from '../read/existing';
import type { ReadForm } from '../read/form';
import { rootsOf } from '../windows';
import type { FormFilling } from './part';

const BOXES = '[role="alert"], [role="alertdialog"], [role="dialog"], [aria-modal="true"], dialog[open]';

/** Something nobody has read yet: a message box of the page, or an error by the rules. */
export function notice(
  form: ReadForm,
  { own, errors }: Pick<FormFilling, 'own' | 'errors'>,
  heard: readonly string[],
): Pick<FillStop, 'why' | 'words'> | null {
  const said = boxesOf(form, own).find((text) => !heard.includes(text));
  if (said !== undefined) return { why: 'page-says', words: said };
  const error = errors().find((words) => !heard.includes(words));
  return error === undefined ? null : { why: 'finding', words: error };
}

/**
 * What message boxes and windows of the page say now. The box about candidates who have an enquiry already is not
 * among them: it is read with the candidates, whoever they are.
 */
export function boxesOf(form: ReadForm, own: Element): string[] {
  const place = form.located.get('service')?.element;
  const inner = (place && pageOf(place)) ?? document;
  const roots = [...new Set([document, inner])].flatMap((page) => rootsOf(page, own));
  const boxes = roots.flatMap((root) => quickFindAll(root, BOXES)).filter(isVisible);
  const said = boxes.map((box) => textOf(box).replace(/\s+/g, ' ').trim());
  return [...new Set(said)].filter((text) => text !== '' && !EXISTING.test(text));
}
