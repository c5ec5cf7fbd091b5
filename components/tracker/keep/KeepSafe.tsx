import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import { DeleteSeries } from './DeleteSeries';
import { EraseEverything } from './EraseEverything';
import type { Keep } from './keep-actions';
import { MakeBackup } from './MakeBackup';
import { SnapshotList } from './SnapshotList';
import { TakeBackup } from './TakeBackup';
import { TakeCsv } from './TakeCsv';

export interface KeepSafeProps {
  /** Null while it is being read. */
  keep: Keep | null;
  enquiries: readonly Enquiry[];
}

/** The part of the page of enquiries where nothing gets lost: backup file, snapshots, and deleting on purpose. */
export function KeepSafe({ keep, enquiries }: KeepSafeProps) {
  if (keep === null) return null;
  const { view, actions } = keep;
  return (
    <section class="keep" id="keep-safe" data-keep-safe>
      <h2>{text('tracker.keep.title')}</h2>
      <p class="quiet">{text('tracker.keep.lead')}</p>
      <div class="keep__parts">
        <div>
          <MakeBackup
            lastBackup={view.lastBackup}
            isBackupDue={view.isBackupDue}
            onMake={actions.makeBackup}
          />
          <TakeBackup actions={actions} enquiries={enquiries.length} />
          <TakeCsv actions={actions} />
        </div>
        <div>
          <SnapshotList snapshots={view.snapshots} onGoBack={actions.goBackTo} />
          {enquiries.length > 0 && <DeleteSeries enquiries={enquiries} onDelete={actions.deleteSeries} />}
          <EraseEverything {...actions} />
        </div>
      </div>
    </section>
  );
}
