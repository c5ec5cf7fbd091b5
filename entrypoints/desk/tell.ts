import type { FormSnapshot } from '@/lib/model/form-snapshot';
import type { PressKind, SeenForm } from '@/lib/model/seen';
import { send } from '@/lib/platform/messages';
import type { PageReading } from '@/lib/portal/read-lists';

/** Tells the background what pages say, once for each thing that is new. `failed` hears when it cannot be told. */
export function teller(failed: () => void) {
  const told = new Map<string, string>();
  let pressed: PressKind | null = null;

  const once = (what: string, content: unknown, tell: () => Promise<unknown>): void => {
    const print = JSON.stringify(content);
    if (told.get(what) === print) return;
    told.set(what, print);
    tell().catch(() => {
      told.delete(what);
      failed();
    });
  };

  return {
    press(kind: PressKind, form: SeenForm): void {
      pressed = kind;
      told.delete('done');
      send('pressed', { kind, form }).catch(failed);
    },
    page({ series, list, enquiry, done }: PageReading): void {
      if (series) once('series', series, () => send('series-seen', series));
      if (list) once('list', list, () => send('enquiries-seen', list));
      if (enquiry?.number) {
        const page = { series: enquiry.series, rows: [enquiry] };
        once('enquiry', page, () => send('enquiries-seen', page));
      }
      // A page that loads anew after a press has forgotten the press; the background has not.
      if (done && (pressed === null || pressed === done)) {
        once('done', done, () => send('confirmed', { kind: done, seen: enquiry }));
      }
      if (done === null) told.delete('done');
    },
  };
}

/** The form as it is at a press, for the tracker, with what the rules said of it. */
export function seenForm({ fields, centre }: FormSnapshot, checks: SeenForm['checks']): SeenForm {
  const { series, service, assessment, components, candidates, note } = fields;
  const rows = candidates.status === 'found' ? candidates.value.rows : [];
  const isWhole = candidates.status === 'found' && candidates.value.extent.complete;
  const chosen = assessment.status === 'found' ? assessment.value : null;
  return {
    centre,
    series: series.status === 'found' ? series.value : null,
    service: service.status === 'found' ? service.value.code : null,
    syllabus: chosen?.syllabus ?? null,
    syllabusTitle: chosen?.text.replace(/^\W*\d{4}\W+|\W+\d{4}\W*$/g, '') || null,
    components:
      components.status === 'found'
        ? components.value.rows.flatMap((row) => (row.ticked && row.code ? [row.code] : []))
        : [],
    candidates: rows.filter(({ ticked }) => ticked).map(({ number, name }) => ({ number, name })),
    unticked: isWhole ? null : rows.filter(({ ticked }) => !ticked).map(({ number }) => number),
    note: note.status === 'found' ? note.value.text : '',
    checks,
  };
}
