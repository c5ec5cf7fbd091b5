import type { PanelView } from '@/components/panel/panel-view';
import type { CandidateRow } from '@/lib/model/form-snapshot';
import { today } from '@/lib/platform/clock';
import { stillPossible } from '@/lib/rules/still-possible';
import type { FormState } from './form-desk';

/** True once a syllabus and its components are on the form. */
export function canAskPossible(state: FormState | null): boolean {
  const fields = state?.form.snapshot.fields;
  return fields?.components.status === 'found' && fields.assessment.status === 'found';
}

/** What can still be asked for: for the one candidate who is ticked, or for nobody in particular. */
export function possibleFor(state: FormState): PanelView['possible'] {
  const { assessment, components, candidates } = state.form.snapshot.fields;
  if (assessment.status !== 'found' || components.status !== 'found') return null;
  const ticked = candidates.status === 'found' ? candidates.value.rows.filter((row) => row.ticked) : [];
  const only: CandidateRow | null = ticked.length === 1 ? (ticked[0] ?? null) : null;
  const table = stillPossible({
    assessment: assessment.value,
    components: components.value.rows,
    candidate: only,
    facts: state.known.facts,
    today: { london: today('Europe/London'), office: today() },
  });
  return { table, whom: only && [only.number, only.name].filter(Boolean).join(' ') };
}
