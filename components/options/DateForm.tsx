import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/options';
import { type CalendarDate, isCalendarDate } from '@/lib/model/calendar-date';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { readTypedDate } from './typed-deadlines';

export interface DateFormProps {
  series: SeriesId;
  date: CalendarDate | null;
  label: string;
  press: string;
  onDate(date: CalendarDate): void;
  /** Further fields before the date, further buttons after it. */
  before?: ComponentChildren;
  after?: ComponentChildren;
}

/** A date for a series; one that cannot be its deadline is explained, not saved. */
export function DateForm({ series, date, label, press, onDate, before, after }: DateFormProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const written = String(new FormData(event.currentTarget).get('date') ?? '');
    const read = readTypedDate(series, written);
    if (read === 'no-date') return setWrong(text('options.deadlines.wrong'));
    if (read === 'too-far') {
      const shown = isCalendarDate(written) ? showDate(written) : written;
      return setWrong(text('options.deadlines.tooFar', { series: seriesName(series), date: shown }));
    }
    setWrong(null);
    onDate(read);
  };
  return (
    <form class="date" data-date-form={series} onSubmit={take} noValidate>
      {before}
      <label>
        {label}
        <input
          class="box"
          type="date"
          name="date"
          defaultValue={date ?? ''}
          key={date ?? ''}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-wrong`}
        />
      </label>
      <Button type="submit">{press}</Button>
      {after}
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong}
      </p>
    </form>
  );
}
