import type { CandidateRow, FormSnapshot } from '@/lib/model/form-snapshot';
import type { ReadForm } from './form';

/**
 * Collects the candidates of a list that the officer pages through, as long as the form is about the same series,
 * service, assessment and filter. What is on screen counts; what is not is as it was last seen, and the list stays
 * incomplete. Where a page is seen to forget ticks, ticks out of sight count no longer.
 */
export function pagedCandidates() {
  let about = '';
  let seen = new Map<string, CandidateRow>();
  let shown = new Set<string>();
  let keepsTicks = true;

  const start = (next: string): void => {
    about = next;
    seen = new Map();
    shown = new Set();
    keepsTicks = true;
  };
  const take = (rows: readonly CandidateRow[]): void => {
    for (const row of rows) {
      // Ticked when it went out of sight, and not when it came back: the officer had no way to do that.
      if (!shown.has(row.number) && seen.get(row.number)?.ticked && !row.ticked) keepsTicks = false;
      seen.set(row.number, row);
    }
    shown = new Set(rows.map(({ number }) => number));
  };
  const outOfSight = (): CandidateRow[] =>
    [...seen.values()]
      .filter(({ number }) => !shown.has(number))
      .map((row) => (keepsTicks ? row : { ...row, ticked: false }));

  return {
    /** The form with the candidates of other pages behind those on screen; null forgets them. */
    join(form: ReadForm | null): ReadForm | null {
      const candidates = form?.snapshot.fields.candidates;
      const next = form ? subjectOf(form.snapshot) : '';
      if (next !== about) start(next);
      if (!form || candidates?.status !== 'found') return form;
      const { rows, extent } = candidates.value;
      if (extent.complete) start(next);
      take(rows);
      if (extent.complete) return form;
      const others = outOfSight();
      if (others.length === 0) return form;
      const why = `${extent.why}; ${others.length} candidates of other pages are as last seen`;
      const value = {
        ...candidates.value,
        rows: [...rows, ...others],
        extent: { complete: false as const, why },
      };
      const fields = { ...form.snapshot.fields, candidates: { ...candidates, value } };
      return { ...form, snapshot: { ...form.snapshot, fields } };
    },
  };
}

function subjectOf({ page, fields }: FormSnapshot): string {
  const { series, service, assessment, candidateFilter } = fields;
  const words = [series, service, assessment, candidateFilter].map((one) =>
    one.status === 'found' ? one.value : null,
  );
  return JSON.stringify([page, ...words]);
}
