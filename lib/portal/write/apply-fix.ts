import type { Fix } from '@/lib/model/finding';
import type { ReadForm } from '../read/form';
import { setText } from './set-text';
import { untick } from './untick';

/** Makes the change a finding offers, on the form as it was last read. Filling and confirming are done elsewhere. */
export async function applyFix(fix: Fix, form: ReadForm, options: { signal: AbortSignal }): Promise<void> {
  if (fix.kind === 'replace-candidate-filter') {
    const box = form.located.get('candidateFilter')?.element;
    if (box) await setText(box, fix.value, options);
  }
  if (fix.kind === 'untick-components') untick(rowsOf(form.components?.rows, fix.codes));
  if (fix.kind === 'untick-candidates') untick(rowsOf(form.candidates?.rows, fix.numbers));
}

function rowsOf<R>(rows: Map<string, R> | undefined, keys: readonly string[]): R[] {
  return keys.flatMap((key) => rows?.get(key) ?? []);
}
