import type { Keep, KeepActions } from '@/components/tracker/keep/keep-actions';
import { BACKUP_TYPE } from '@/lib/export/backup/backup-file';
import type { Instant } from '@/lib/model/calendar-date';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { now } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import type { LongWork } from '@/lib/platform/in-turns';
import { send } from '@/lib/platform/messages';
import { eventOf, newId } from '@/lib/stores/enquiries/write';
import { erased } from '@/lib/stores/erased';
import { makeBackup, openBackup } from '@/lib/stores/keep/backup';
import { compare } from '@/lib/stores/keep/compare';
import { countEverything } from '@/lib/stores/keep/erase-everything';
import { type Everything, readEverythingAtRest } from '@/lib/stores/keep/everything';
import { withTaken } from '@/lib/stores/keep/join-csv';
import { findLoss, onLossChange } from '@/lib/stores/keep/loss';
import { openCsv } from '@/lib/stores/keep/open-csv';
import { planMerge } from '@/lib/stores/keep/plan-merge';
import { onProgress } from '@/lib/stores/keep/progress';
import { putBy, snapshots } from '@/lib/stores/keep/snapshots';
import { lastBackup } from '@/lib/stores/last-backup';
import { seriesWithPapers } from '@/lib/stores/series-with-papers';

const DAY_MS = 86_400_000;
/** After this many days without a backup the page asks for one. */
const BACKUP_EVERY_DAYS = 14;

/** A change by the officer, now. */
const typed = (change: Partial<EnquiryFields>) => eventOf(change, 'typed');

/** What the page shows of backup and snapshots. `enquiries`: how many there are. */
export async function readKeep(enquiries: number): Promise<Keep> {
  const [last, list, loss] = await Promise.all([lastBackup.get(), snapshots(), findLoss(enquiries)]);
  const isBackupDue = enquiries > 0 && isOld(last);
  return { view: { lastBackup: last, isBackupDue, snapshots: list, loss }, actions };
}

/** Calls back when something of it changed. */
export function onKeepChange(changed: () => void): void {
  lastBackup.watch(changed);
  onLossChange(changed);
}

const actions: KeepActions = {
  async makeBackup(passphrase, work) {
    const { name, text, head } = await makeBackup(passphrase, work);
    download(name, BACKUP_TYPE, text);
    await send('backup-made', head.madeAt);
    return name;
  },
  openBackup,
  compareWith: async (everything) => compare(await readEverythingAtRest(), everything, await erased.get()),
  restore: (everything, work) => bringBack('replace', everything, work),
  merge: (comparison, decisions, work) => bringBack('join', planMerge(comparison, decisions, typed), work),
  openCsv: (file) => openCsv(file, { typed, newId }),
  mergeCsv: (comparison, decisions, work) =>
    bringBack('join', planMerge(withTaken(comparison, decisions), decisions, typed), work),
  goBackTo: async (snapshot) => void (await send('bring-back', { from: snapshot, how: 'replace' })),
  seriesWithPapers,
  deleteSeries: (series) => send('delete-series', series),
  countEverything,
  eraseEverything: () => send('delete-everything', null),
  agreeToLoss: async () => void (await send('loss-seen', null)),
};

/** The background writes; what it is to write is too large for a message and is put by for it first. */
async function bringBack(how: 'replace' | 'join', content: Everything, work: LongWork): Promise<void> {
  const { id } = await putBy('file', content);
  const stop = onProgress((progress) => work.onProgress?.(progress));
  try {
    await send('bring-back', { from: id, how });
  } finally {
    stop();
  }
}

/** Also one from the future, made by a clock that was set wrong. */
function isOld(at: Instant | null): boolean {
  return at === null || Math.abs(Date.parse(now()) - Date.parse(at)) > BACKUP_EVERY_DAYS * DAY_MS;
}
