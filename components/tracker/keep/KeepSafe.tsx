import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import { DeleteSeries } from './DeleteSeries';
import { EraseEverything } from './EraseEverything';
import type { Keep } from './keep-actions';
import { MakeBackup } from './MakeBackup';
import { SnapshotList } from './SnapshotList';
import { TakeBackup } from './TakeBackup';
import { TakeCsv } from './TakeCsv';
import { TurnOf, useTurn } from './use-long-work';

export interface KeepSafeProps {
  /** Null while it is being read. */
  keep: Keep | null;
  enquiries: readonly Enquiry[];
  /** Names are hidden. */
  masked: boolean;
}

/** The part of the page of enquiries where nothing gets lost: backup file, snapshots, and deleting on purpose. */
export function KeepSafe({ keep, enquiries, masked }: KeepSafeProps) {
  const turn = useTurn();
  if (keep === null) return null;
  const { view, actions } = keep;
  return (
    <section class="keep" id="keep-safe" data-keep-safe tabIndex={-1}>
      <h2>{text('tracker.keep.title')}</h2>
      <p class="quiet">{text('tracker.keep.lead')}</p>
      <TurnOf.Provider value={turn}>
        <div class="keep__parts">
          <div>
            <MakeBackup
              lastBackup={view.lastBackup}
              isBackupDue={view.isBackupDue}
              onMake={actions.makeBackup}
            />
            <TakeBackup actions={actions} enquiries={enquiries.length} masked={masked} />
            <TakeCsv actions={actions} masked={masked} />
          </div>
          <div>
            <SnapshotList snapshots={view.snapshots} onGoBack={actions.goBackTo} />
            <DeleteSeries enquiries={enquiries} {...actions} />
            <EraseEverything {...actions} />
          </div>
        </div>
      </TurnOf.Provider>
    </section>
  );
}
