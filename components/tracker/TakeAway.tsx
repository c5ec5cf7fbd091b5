import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { LongWork } from '@/lib/platform/in-turns';
import { useLongWork } from './keep/use-long-work';
import { WorkNotice } from './keep/WorkNotice';
import { maskNames } from './mask-names';

/** Makes the files. Each gives the name of the file it saved. */
export interface TakeAwayActions {
  csv(enquiries: readonly Enquiry[], work: LongWork): Promise<string>;
  excelCsv(enquiries: readonly Enquiry[], work: LongWork): Promise<string>;
  xlsx(enquiries: readonly Enquiry[], work: LongWork): Promise<string>;
  copy(enquiries: readonly Enquiry[]): Promise<void>;
  /** Saves the days that are ahead, and `takenBack` days of earlier files; null when there is none of either. */
  calendar(options: {
    withNames: boolean;
  }): Promise<{ file: string; count: number; takenBack: number } | null>;
  print(): void;
}

export interface TakeAwayProps {
  enquiries: readonly Enquiry[];
  /** False while some of them are still to be read: no file may be made of the others alone. */
  isWhole: boolean;
  /** Names are hidden. */
  masked: boolean;
  on: TakeAwayActions;
}

/** Everything that leaves the page as a file, on paper or by the clipboard: what is shown in the list, and no more. */
export function TakeAway({ enquiries, isWhole, masked, on }: TakeAwayProps) {
  const work = useLongWork();
  const [withNames, setWithNames] = useState(false);
  const count = enquiries.length;

  const run = (make: (options: LongWork) => Promise<string>) => async (): Promise<void> => {
    const done = await work.run('file', make);
    if (done !== null) work.say(done);
  };
  const file = (make: TakeAwayActions['csv']) =>
    run(async (options) => text('tracker.exportDone', { count, file: await make(enquiries, options) }));
  const calendar = async (): Promise<string> => {
    const made = await on.calendar({ withNames });
    if (!made) return text('tracker.take.calendarEmpty');
    const { file, count, takenBack } = made;
    return [
      text('tracker.take.calendarDone', { file, count }),
      takenBack > 0 && text('tracker.take.calendarTakenBack', { count: takenBack }),
      text('tracker.take.calendarHow'),
    ]
      .filter(Boolean)
      .join(' ');
  };

  return (
    <section class="take" aria-label={text('tracker.take.title')}>
      <fieldset class="take__buttons" disabled={work.kind !== null || !isWhole}>
        <Button data-action="export-csv" disabled={count === 0} onClick={file(on.csv)}>
          {text('tracker.exportCsv')}
        </Button>
        <Button data-action="export-xlsx" disabled={count === 0} onClick={file(on.xlsx)}>
          {text('tracker.take.xlsx')}
        </Button>
        <Button data-action="export-excel-csv" disabled={count === 0} onClick={file(on.excelCsv)}>
          {text('tracker.take.excelCsv')}
        </Button>
        <Button
          data-action="copy-rows"
          disabled={count === 0}
          onClick={run(async () => {
            await on.copy(masked ? enquiries.map(maskNames) : enquiries);
            return text(masked ? 'tracker.take.copiedMasked' : 'tracker.take.copied', { count });
          })}
        >
          {text('tracker.take.copy')}
        </Button>
        <Button data-action="print" disabled={count === 0} onClick={on.print}>
          {text('tracker.take.print')}
        </Button>
        <Button data-action="export-ics" onClick={run(calendar)}>
          {text('tracker.take.calendar')}
        </Button>
        <label class="choice">
          <input
            type="checkbox"
            checked={withNames}
            onChange={(event) => setWithNames(event.currentTarget.checked)}
          />
          {text('tracker.take.calendarNames')}
        </label>
      </fieldset>
      {masked && <p class="quiet">{text('tracker.take.masked')}</p>}
      <WorkNotice work={work} />
    </section>
  );
}
