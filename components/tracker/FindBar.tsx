import { text } from '@/lib/i18n/tracker';
import { ENQUIRY_STATES, type Enquiry } from '@/lib/model/enquiry';
import type { Wanted } from './find-enquiries';
import { seriesInWords } from './tracker-words';

export interface FindBarProps {
  enquiries: readonly Enquiry[];
  wanted: Wanted;
  onWant(wanted: Wanted): void;
}

/** The box to find a candidate or a number, and the choices of series and state that there are. */
export function FindBar({ enquiries, wanted, onWant }: FindBarProps) {
  const series = [...new Set(enquiries.map((one) => one.series))].sort((a, b) =>
    (b ?? '').localeCompare(a ?? ''),
  );
  const states = ENQUIRY_STATES.filter((state) => enquiries.some((one) => one.state === state));
  return (
    <search class="find">
      <label class="find__words">
        {text('tracker.find')}
        <input
          class="box"
          type="search"
          data-find
          autoComplete="off"
          value={wanted.words}
          onInput={(event) => onWant({ ...wanted, words: event.currentTarget.value })}
        />
      </label>
      <label>
        {text('tracker.series')}
        <select
          class="box"
          data-filter="series"
          value={wanted.series}
          onChange={(event) => onWant({ ...wanted, series: event.currentTarget.value as Wanted['series'] })}
        >
          <option value="all">{text('tracker.all')}</option>
          {series.map((one) => (
            <option key={one ?? 'unknown'} value={one ?? 'unknown'}>
              {seriesInWords(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('tracker.state')}
        <select
          class="box"
          data-filter="state"
          value={wanted.state}
          onChange={(event) => onWant({ ...wanted, state: event.currentTarget.value as Wanted['state'] })}
        >
          <option value="all">{text('tracker.all')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {text(`shared.state.${state}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
