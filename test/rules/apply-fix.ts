import type { Facts } from '@/lib/model/facts';
import type { Fix } from '@/lib/model/finding';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import { planNote } from '@/lib/note/plan-note';

/** A form with what is known about it. */
export interface Known {
  form: FormSnapshot;
  facts: Facts;
}

/** What a fix leaves behind: on the page, or in what is kept. Confirming is a dismissal and changes neither. */
export function applied({ form, facts }: Known, fix: Fix): Known {
  const { components, candidates, candidateFilter, note } = form.fields;
  const withField = (changed: Partial<FormSnapshot['fields']>): Known => ({
    form: { ...form, fields: { ...form.fields, ...changed } },
    facts,
  });
  if (fix.kind === 'fill-note' && note.status === 'found' && candidates.status === 'found') {
    const ticked = candidates.value.rows.filter((row) => row.ticked);
    const plan = planNote({ note: note.value, ours: null, candidates: ticked, style: 'names' });
    const text = plan.kind === 'fill' || plan.kind === 'append' ? plan.text : note.value.text;
    return withField({ note: { ...note, value: { ...note.value, text } } });
  }
  if (fix.kind === 'untick-components' && components.status === 'found') {
    const rows = components.value.rows.map((row) =>
      row.code && fix.codes.includes(row.code) ? { ...row, ticked: false } : row,
    );
    return withField({ components: { ...components, value: { ...components.value, rows } } });
  }
  if (fix.kind === 'untick-candidates' && candidates.status === 'found') {
    const rows = candidates.value.rows.map((row) =>
      fix.numbers.includes(row.number) ? { ...row, ticked: false } : row,
    );
    return withField({ candidates: { ...candidates, value: { ...candidates.value, rows } } });
  }
  if (fix.kind === 'replace-candidate-filter' && candidateFilter.status === 'found') {
    return withField({ candidateFilter: { ...candidateFilter, value: fix.value } });
  }
  if (fix.kind === 'confirm-centre-email') return { form, facts: { ...facts, confirmedEmail: fix.email } };
  if (fix.kind === 'confirm-tracker' && facts.tracker) {
    return { form, facts: { ...facts, tracker: { ...facts.tracker, confirmedComplete: true } } };
  }
  if (fix.kind === 'record-consents') {
    return { form, facts: { ...facts, consents: [...(facts.consents ?? []), ...fix.numbers] } };
  }
  return { form, facts };
}
