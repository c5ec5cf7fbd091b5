import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/options';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { DateForm } from './DateForm';
import { DatesKnown } from './DatesKnown';
import { datesBySeries, likelySeries, seriesToChoose } from './typed-deadlines';

export interface TypedDeadlinesProps {
  today: CalendarDate;
  deadlines: readonly Deadline[];
  onDeadline(series: SeriesId, date: CalendarDate | null): void;
}

/** Dates typed in the office, one a series, each beside what Direct, the school's policy and the assistant's list say. */
export function TypedDeadlines({ today, deadlines, onDeadline }: TypedDeadlinesProps) {
  const known = datesBySeries(deadlines, today);
  const choices = seriesToChoose(today).filter((one) => !known.some(({ series }) => series === one));
  const [chosen, setChosen] = useState<SeriesId | null>(null);
  const adding = chosen && choices.includes(chosen) ? chosen : likelySeries(choices, today);
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{text('options.deadlines.title')}</h2>
      <p class="quiet">{text('options.deadlines.why')}</p>
      {!known.some(({ typed }) => typed) && <p>{text('options.deadlines.none')}</p>}
      <ul class="lines">
        {known.map(({ series, typed, ...dates }) => (
          <li key={series} data-series={series}>
            <b>{seriesName(series)}</b> <DatesKnown series={series} typed={typed} {...dates} />
            <DateForm
              series={series}
              date={typed}
              label={text('options.deadlines.date', { series: seriesName(series) })}
              press={text('options.deadlines.change')}
              onDate={(date) => onDeadline(series, date)}
              after={
                typed && (
                  <Button look="link" data-action="remove-deadline" onClick={() => onDeadline(series, null)}>
                    {text('options.deadlines.remove')}
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ul>
      {adding && (
        <>
          <h3>{text('options.deadlines.add')}</h3>
          <DateForm
            series={adding}
            date={null}
            label={text('options.deadlines.day')}
            press={text('options.deadlines.add')}
            onDate={(date) => onDeadline(adding, date)}
            before={
              <label>
                {text('options.deadlines.series')}
                <select
                  class="box"
                  name="series"
                  value={adding}
                  onChange={(event) => setChosen(event.currentTarget.value as SeriesId)}
                >
                  {choices.map((series) => (
                    <option key={series} value={series}>
                      {seriesName(series)}
                    </option>
                  ))}
                </select>
              </label>
            }
          />
        </>
      )}
    </section>
  );
}
