import { useState } from 'preact/hooks';
import { Notice } from '@/components/shared/Notice';
import { SavedNotice } from '@/components/shared/SavedNotice';
import { useSaving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/requests';
import type { SyllabusCode } from '@/lib/model/codes';
import type { Enquiry } from '@/lib/model/enquiry';
import type { FeeSheet } from '@/lib/model/fee-sheet';
import type { RequestRow } from '@/lib/model/request';
import type { PlannedEnquiry, RunSheet } from '@/lib/model/run-sheet';
import { type SeriesId, seriesName } from '@/lib/model/series';
import type { CheckedList } from '@/lib/requests/checked-list';
import type { Draft } from '@/lib/stores/requests/draft';
import { FilesPart, type FilesPartProps } from '../cambridge-files/FilesPart';
import { LIST_ADDRESS, REQUESTS_PARTS, type RequestsPart, requestsAddress } from '../place';
import { FeesPart } from './FeesPart';
import { ListPart } from './ListPart';
import { RunSheetPart } from './RunSheetPart';
import type { RequestActions } from './request-actions';

/** What the tracker knows of an enquiry that was sent. */
export type SentEnquiry = Pick<Enquiry, 'number' | 'gradeChanged' | 'gradeChangedFor'>;

export interface RequestsProps {
  /** The list worked on, and the series there are to choose from, newest first. */
  series: SeriesId;
  choices: readonly SeriesId[];
  onSeries(series: SeriesId): void;
  /** In the order they were brought in; null while they are being read, `failed` when they could not be. */
  rows: readonly RequestRow[] | 'failed' | null;
  /** What was found about them; null until they have been checked. */
  checked: CheckedList | null;
  /** How far reading or checking has come; null when neither goes on. */
  progress: { done: number; of: number } | null;
  /** A list that was about to come in when the page was closed. */
  draft: Draft | null;
  /** What would be on the run sheet now. */
  onPlan(): PlannedEnquiry[];
  runSheet: RunSheet | null;
  /** Which of these planned enquiries the tracker has seen submitted, by id. */
  sentOf(planned: readonly PlannedEnquiry[]): ReadonlyMap<string, SentEnquiry>;
  fees: FeeSheet;
  /** Null when it is not known. */
  levelOf(syllabus: SyllabusCode): string | null;
  twoPeople: boolean;
  /** What Cambridge's own files said. */
  files: Pick<FilesPartProps, 'reports' | 'columns' | 'on'>;
  /** False where nothing outlives the page, and no enquiry that was sent can be seen. */
  isKept: boolean;
  on: RequestActions;
}

export interface RequestsPageProps extends RequestsProps {
  part: RequestsPart;
  masked: boolean;
  /** A file that was chosen before the page was opened. */
  file: File | null;
}

/** The page of a request list: bring it in, check it, put it right, and take away what to enter in which order. */
export function RequestsPage(props: RequestsPageProps) {
  const { series, choices, onSeries, rows, part, isKept } = props;
  const saving = useSaving(isKept ? 'saved' : 'done');
  const [said, setSaid] = useState<{ words: string; failed: boolean } | null>(null);
  return (
    <div data-requests-page>
      {isKept && (
        <p class="one__back">
          <a href={LIST_ADDRESS}>{text('requests.back')}</a>
        </p>
      )}
      <div class="requests-head">
        <nav aria-label={text('requests.title')}>
          <ul class="parts">
            {REQUESTS_PARTS.map((one) => (
              <li key={one}>
                <a href={requestsAddress(one)} {...(one === part && { 'aria-current': 'page' as const })}>
                  {text(`requests.part.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <label>
          {text('requests.series')}{' '}
          <select
            class="box"
            name="series"
            value={series}
            onChange={(event) => onSeries(event.currentTarget.value as SeriesId)}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {seriesName(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <SavedNotice saving={saving} />
      <div role="status">
        {said && (
          <Notice level={said.failed ? 'stop' : 'fine'}>
            <p data-said={said.failed ? 'failed' : 'done'}>{said.words}</p>
          </Notice>
        )}
      </div>
      {rows === 'failed' && (
        <Notice level="stop" announce>
          <p>{text('requests.failed')}</p>
        </Notice>
      )}
      {rows !== 'failed' && part === 'list' && (
        <ListPart
          {...props}
          rows={rows}
          saving={saving}
          onSay={(words, failed = false) => setSaid(words === '' ? null : { words, failed })}
        />
      )}
      {rows !== 'failed' && part === 'run-sheet' && <RunSheetPart {...props} rows={rows} saving={saving} />}
      {part === 'files' && (
        <FilesPart
          series={series}
          {...props.files}
          saving={saving}
          onSay={(words, failed = false) => setSaid(words === '' ? null : { words, failed })}
        />
      )}
      {rows !== 'failed' && part === 'fees' && <FeesPart {...props} rows={rows} saving={saving} />}
    </div>
  );
}
