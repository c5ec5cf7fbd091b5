import type { TaughtField } from '@/lib/model/taught';

/** The key under which a field's control is looked for: one of the form's fields is read from a control named otherwise. */
export function specKey(field: TaughtField): string {
  return field === 'level' ? 'byComponent' : field;
}
