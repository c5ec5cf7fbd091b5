import { useState } from 'preact/hooks';
import { SavedNotice } from '@/components/shared/SavedNotice';
import { useSaving } from '@/components/shared/use-saving';
import { showDate } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/options';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import type { Deadline } from '@/lib/model/deadline';
import type { Retention } from '@/lib/model/retention';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { nothingSaid, type SeriesSaid, type SeriesSaidChange } from '@/lib/model/series-said';
import type { Settings } from '@/lib/model/settings';
import { CentreForm } from './CentreForm';
import { CorrectionList } from './CorrectionList';
import { RemindersForm } from './RemindersForm';
import { RequestsForm } from './RequestsForm';
import { type KeptFor, RetentionForm } from './RetentionForm';
import { SeriesSaidList } from './SeriesSaidList';
import { SettingsForm } from './SettingsForm';
import { type TaughtProps, TaughtSection } from './TaughtSection';
import { TypedDeadlines } from './TypedDeadlines';
import { seriesInHand } from './typed-deadlines';

export interface OptionsProps extends TaughtProps {
  /** A day in the officer's own zone. */
  today: CalendarDate;
  /** Null while they are being read. */
  settings: Settings | null;
  deadlines: readonly Deadline[];
  /** Resolve once it is kept; reject with words for the officer. */
  onSettings(settings: Settings): Promise<void>;
  retention: Retention;
  onKeptFor(months: KeptFor): Promise<void>;
  /** Asks the browser whether reminders may be shown. */
  onAskToNotify(): Promise<boolean>;
  onDeadline(series: SeriesId, date: CalendarDate | null): Promise<void>;
  said: readonly SeriesSaid[];
  /** Series of which enquiries are kept. */
  kept: readonly SeriesId[];
  corrections: readonly ComponentCorrection[];
  onCorrection(correction: ComponentCorrection): Promise<void>;
  onExportCorrections(): void;
  onSaid(series: SeriesId, change: SeriesSaidChange): Promise<void>;
}

/** The settings: every change is saved at once, said, and can be taken back. */
export function OptionsApp(props: OptionsProps) {
  const { today, settings, deadlines, said, onSettings, onDeadline, onSaid } = props;
  const saving = useSaving();
  // What was pressed is shown pressed until what is kept says it.
  const [pressed, setPressed] = useState<{ over: Settings | null; next: Settings } | null>(null);
  const chosen = pressed?.over === settings ? pressed.next : null;
  const changeSettings = async (before: Settings, next: Settings, what: string) => {
    setPressed({ over: settings, next });
    const kept = await saving.save(
      what,
      () => onSettings(next),
      () => onSettings(before),
    );
    if (!kept) setPressed(null);
  };
  const changeDeadline = (series: SeriesId, date: CalendarDate | null) => {
    const before = deadlines.find((one) => one.series === series && one.source === 'typed')?.date ?? null;
    const what = date
      ? text('options.changed.deadline', { series: seriesName(series), date: showDate(date) })
      : text('options.changed.deadlineRemoved', { series: seriesName(series) });
    void saving.save(
      what,
      () => onDeadline(series, date),
      () => onDeadline(series, before),
    );
  };
  const changeSaid = (series: SeriesId, change: SeriesSaidChange) => {
    const before = said.find((one) => one.series === series) ?? nothingSaid(series);
    void saving.save(
      text('options.changed.series', { series: seriesName(series) }),
      () => onSaid(series, change),
      () => onSaid(series, withoutSeries(before)),
    );
  };
  const changeCorrection = (next: ComponentCorrection) => {
    const { syllabus, number } = next;
    const before = props.corrections.find((one) => one.syllabus === syllabus && one.number === number);
    void saving.save(
      text('options.changed.correction', { syllabus, number }),
      () => props.onCorrection(next),
      () => props.onCorrection(before ?? { ...next, kind: null, marker: null }),
    );
  };
  const changeKeptFor = (next: KeptFor) => {
    const { namesFor, recordsFor } = props.retention;
    void saving.save(
      text('options.changed.retention'),
      () => props.onKeptFor(next),
      () => props.onKeptFor({ namesFor, recordsFor }),
    );
  };
  return (
    <main class="page" dir={direction()}>
      <header class="page__head">
        <h1>{text('options.title')}</h1>
      </header>
      <SavedNotice saving={saving} before={text('options.savedHow')} />
      {settings === null ? (
        <p class="quiet">{text('shared.loading')}</p>
      ) : (
        <>
          <SettingsForm
            settings={chosen ?? settings}
            onChange={(next, what) => void changeSettings(settings, next, what)}
          />
          <RequestsForm
            settings={chosen ?? settings}
            onChange={(next, what) => void changeSettings(settings, next, what)}
          />
          <RemindersForm
            settings={chosen ?? settings}
            onChange={(next, what) => void changeSettings(settings, next, what)}
            onAskToNotify={props.onAskToNotify}
          />
          <CentreForm
            settings={chosen ?? settings}
            onChange={(next, what) => void changeSettings(settings, next, what)}
          />
          <TypedDeadlines today={today} deadlines={deadlines} onDeadline={changeDeadline} />
          <SeriesSaidList
            series={seriesInHand(deadlines, said, props.kept, today)}
            said={said}
            hasPortfolio={settings.hasPortfolio === true}
            onSaid={changeSaid}
          />
          <CorrectionList
            corrections={props.corrections}
            onCorrection={changeCorrection}
            onExport={props.onExportCorrections}
          />
          <RetentionForm retention={props.retention} onChange={changeKeptFor} />
          <TaughtSection {...props} saving={saving} />
        </>
      )}
      <footer class="page__foot quiet">
        <p>{text('shared.disclaimer')}</p>
      </footer>
    </main>
  );
}

function withoutSeries({ series, ...said }: SeriesSaid): SeriesSaidChange {
  return said;
}
