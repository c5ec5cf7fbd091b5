import { useState } from 'preact/hooks';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/options';
import { type Forgotten, LONGEST_KEPT, type Retention } from '@/lib/model/retention';
import { seriesName } from '@/lib/model/series';

export type KeptFor = Pick<Retention, 'namesFor' | 'recordsFor'>;

export interface RetentionFormProps {
  retention: Retention;
  onChange(next: KeptFor): void;
}

const QUESTIONS = ['namesFor', 'recordsFor'] as const;

/** How long names and enquiries are kept, and what the assistant removed by itself. */
export function RetentionForm({ retention, onChange }: RetentionFormProps) {
  // What cannot be used stands there as it was written, to be put right.
  const [wrong, setWrong] = useState<{ which: (typeof QUESTIONS)[number]; written: string } | null>(null);
  const { namesFor, recordsFor, forgotten } = retention;
  const take = (which: (typeof QUESTIONS)[number], written: string) => {
    const fits = /^\d{1,3}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= LONGEST_KEPT;
    setWrong(fits ? null : { which, written });
    const next = { namesFor, recordsFor, [which]: Number(written) };
    if (fits && next[which] !== retention[which]) onChange(next);
  };
  return (
    <section aria-labelledby="retention">
      <h2 id="retention">{text('options.retention.title')}</h2>
      {QUESTIONS.map((which) => (
        <label key={which} class="row">
          <input
            class="box box--short"
            type="number"
            name={which}
            min={1}
            max={LONGEST_KEPT}
            value={wrong?.which === which ? wrong.written : retention[which]}
            aria-invalid={wrong?.which === which}
            aria-describedby="retention-wrong"
            onChange={(event) => take(which, event.currentTarget.value)}
          />
          {text(`options.retention.${which}`)}
        </label>
      ))}
      <p id="retention-wrong" class="wrong" role="alert">
        {wrong !== null && text('options.retention.wrong', { most: LONGEST_KEPT })}
      </p>
      <p class="quiet">{text('options.retention.why')}</p>
      <h3>{text('options.retention.doneTitle')}</h3>
      {forgotten.length === 0 && <p class="quiet">{text('options.retention.nothingDone')}</p>}
      <ul class="lines">
        {[...forgotten].reverse().map((line, at) => (
          // Twice on a day the same may be said of a series.
          <li key={forgotten.length - at} data-forgotten={line.series ?? ''}>
            {whatWasDone(line)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatWasDone({ on, series, names, records, lists }: Forgotten): string {
  const where = {
    date: showDate(on),
    series: series ? seriesName(series) : text('options.retention.noSeries'),
  };
  return [
    names > 0 && text('options.retention.namesGone', { ...where, count: names }),
    lists && text('options.retention.listsGone', where),
    records > 0 && text('options.retention.recordsGone', { ...where, count: records }),
  ]
    .filter(Boolean)
    .join(' ');
}
