import type { ReadForm } from '../read/form';
import { typedText } from '../read/value';
import { pressFilter } from '../write/press-part';
import { setText } from '../write/set-text';
import type { Acted, ActOptions } from './act';
import { outOfReach } from './standing';

/**
 * Has Direct list the candidates: all of them first, then each one who is not in sight by the number, without its
 * leading zeros (G48).
 */
export async function applyFilter(
  form: ReadForm,
  { plan, applied, signal }: Pick<ActOptions, 'plan' | 'applied' | 'signal'>,
): Promise<Acted> {
  const wanted = nextFilter(form, { plan, applied });
  if (wanted === null) return { outcome: 'not-there', words: outOfReach(plan, form)[0] ?? '' };
  const [box, button] = ['candidateFilter', 'applyFilter'].map((key) => form.located.get(key));
  if (box?.status !== 'ok' || button?.status !== 'ok' || !box.element || !button.element)
    return { outcome: 'not-found', words: '' };
  const typed =
    typedText(box.element) === wanted ? 'unchanged' : await setText(box.element, wanted, { signal });
  if (signal.aborted) return { outcome: 'stopped', words: '' };
  if (typed !== 'filled' && typed !== 'unchanged') return { outcome: typed, words: '' };
  const { save, submit, delete: remove } = form.presses;
  if (button.element.matches(':disabled')) return { outcome: 'locked', words: wanted };
  const isPressed = pressFilter(button.element, [...save, ...submit, ...remove]);
  return { outcome: isPressed ? 'filled' : 'refused', words: wanted };
}

/** The filter to be applied next; null when every way to find the candidates was tried. */
export function nextFilter(
  form: Pick<ReadForm, 'snapshot' | 'candidates'>,
  { plan, applied }: Pick<ActOptions, 'plan' | 'applied'>,
): string | null {
  if (!applied.includes('')) return '';
  const candidates = form.snapshot.fields.candidates;
  const isWhole = candidates.status === 'found' && candidates.value.extent.complete;
  const missing = outOfReach(plan, form).map((number) => String(Number(number)));
  // A whole list that does not have somebody will not have them by their number either.
  if (isWhole && applied.length === 1) return null;
  return missing.find((number) => !applied.includes(number)) ?? null;
}
