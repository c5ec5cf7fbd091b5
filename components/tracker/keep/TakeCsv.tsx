import { useState } from 'preact/hooks';
import { FileButton } from '@/components/shared/FileButton';
import { text } from '@/lib/i18n/tracker';
import type { OpenedCsv } from '@/lib/stores/keep/open-csv';
import type { KeepActions } from './keep-actions';
import { MergePreview } from './MergePreview';
import { useLongWork } from './use-long-work';
import { WorkNotice } from './WorkNotice';

type Opened = Extract<OpenedCsv, { ok: true }>;

export interface TakeCsvProps {
  actions: Pick<KeepActions, 'openCsv' | 'mergeCsv'>;
  /** Names are hidden. */
  masked: boolean;
}

/** More lines than this cannot be read at a glance. */
const NAMED = 20;
/** Of a spreadsheet nobody keeps two copies: either what is here counts, or what is in the file. */
const CHOICES = ['theirs', 'mine'] as const;

/** Takes in enquiries from a CSV file of the list: what that would add and change is shown first. */
export function TakeCsv({ actions, masked }: TakeCsvProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const work = useLongWork();
  const open = async (file: File) => {
    setOpened(null);
    const read = await work.run('reading', () => actions.openCsv(file));
    if (read?.ok) setOpened(read);
    else if (read) work.say(text(`tracker.keep.csvProblem.${read.problem}`), true);
  };
  const merge = async (csv: Opened, decisions: Parameters<KeepActions['mergeCsv']>[1]) => {
    setOpened(null);
    const ended = await work.run('writing', async (options) => {
      await actions.mergeCsv(csv.comparison, decisions, options);
      return true;
    });
    if (ended) work.say(text('tracker.keep.merged'));
  };
  return (
    <div class="keep__take">
      <p>
        <FileButton
          label={text('tracker.keep.csv')}
          action="merge-csv"
          accept=".csv,text/csv"
          disabled={work.isBusy}
          onChosen={(file) => void open(file)}
        />{' '}
        <span class="quiet">{text('tracker.keep.csvHint')}</span>
      </p>
      <WorkNotice work={work} />
      {opened && (
        <MergePreview
          comparison={opened.comparison}
          choices={CHOICES}
          masked={masked}
          mayMerge={!work.isBusy}
          onMerge={(decisions) => void merge(opened, decisions)}
          onCancel={() => setOpened(null)}
        >
          <h3>{text('tracker.keep.csvHolds', { count: opened.lines })}</h3>
          <Unread unread={opened.unread} />
          {opened.comparison.fresh.length > 0 && (
            <p class="quiet" data-compare="left-out">
              {text('tracker.keep.csvLeavesOut')}
            </p>
          )}
        </MergePreview>
      )}
    </div>
  );
}

/** Cells that could not be read, by line and column, as a spreadsheet names them. */
function Unread({ unread }: Pick<Opened, 'unread'>) {
  if (unread.length === 0) return null;
  return (
    <div data-compare="unread" data-count={unread.length}>
      <p>{text('tracker.keep.csvUnread', { count: unread.length })}</p>
      <ul>
        {unread.slice(0, NAMED).map(({ line, columns }) => (
          <li key={line}>{text('tracker.keep.csvLine', { line, columns: columns.join(', ') })}</li>
        ))}
      </ul>
    </div>
  );
}
