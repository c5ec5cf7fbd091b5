import {
  type BackupHead,
  type BackupProblem,
  backupName,
  readBackup,
  writeBackup,
} from '@/lib/export/backup/backup-file';
import { now } from '@/lib/platform/clock';
import type { LongWork } from '@/lib/platform/in-turns';
import { programVersion } from '@/lib/platform/program-version';
import { type ContentProblem, checkEverything } from './check-everything';
import { type Everything, readEverythingAtRest } from './everything';

/** A backup file that was read and checked, or why it cannot be taken in. */
export type OpenedBackup =
  | { ok: true; head: BackupHead; everything: Everything }
  | { ok: false; problem: BackupProblem | ContentProblem };

/** Above this a file is not even read. Bytes. */
const MOST_BYTES = 250_000_000;

/**
 * Makes the file of everything that is kept now.
 * @param passphrase locks it; null leaves it open to read
 * @throws the signal's reason when it was cancelled
 */
export async function makeBackup(
  passphrase: string | null,
  { signal }: LongWork = {},
): Promise<{ name: string; text: string; head: BackupHead }> {
  const content = await readEverythingAtRest();
  signal?.throwIfAborted();
  const head = { madeAt: now(), program: programVersion() };
  const text = await writeBackup(content, head, passphrase);
  signal?.throwIfAborted();
  return { name: backupName(head.madeAt), text, head };
}

/**
 * Reads a file and checks it to the last record. Changes nothing.
 * @throws the signal's reason when it was cancelled
 */
export async function openBackup(
  file: Blob,
  passphrase: string | null,
  work: LongWork = {},
): Promise<OpenedBackup> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-many' };
  const text = await file.text();
  work.signal?.throwIfAborted();
  const read = await readBackup(text, passphrase);
  work.signal?.throwIfAborted();
  if (!read.ok) return read;
  const checked = await checkEverything(read.content, work);
  return checked.ok ? { ok: true, head: read.head, everything: checked.everything } : checked;
}
