import * as z from 'zod/mini';
import type { Instant } from '@/lib/model/calendar-date';
import { checksum } from './checksum';
import { type Lock, lockText, MOST_ROUNDS, unlockText } from './passphrase';

const KIND = 'enquiry-assistant-backup';
/** Of the file around the content; the content says for each of its parts which version that is. */
const BACKUP_VERSION = 1;
export const BACKUP_TYPE = 'application/json';

/** What the file says of itself. */
export interface BackupHead {
  madeAt: Instant;
  /** Version of the assistant that made it. */
  program: string;
}

/** Why a file cannot be taken in. `locked`: it asks for a passphrase. */
export type BackupProblem = 'not-a-backup' | 'newer' | 'cut-off' | 'changed' | 'locked' | 'wrong-passphrase';

export type OpenedFile =
  | { ok: true; head: BackupHead; content: unknown }
  | { ok: false; problem: BackupProblem };

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const lockSchema = z.object({
  how: z.literal('PBKDF2-SHA256-AES-GCM'),
  rounds: z.number().check(z.int(), z.minimum(1), z.maximum(MOST_ROUNDS)),
  salt: base64,
  nonce: base64,
});
const fileSchema = z.object({
  kind: z.literal(KIND),
  version: z.number(),
  madeAt: z.string(),
  program: z.string(),
  checksum: z.string(),
  lock: z.nullable(lockSchema),
  content: z.unknown(),
});

/** A name that sorts by day: `enquiries-backup-2026-11-23.json`. */
export function backupName(madeAt: Instant): string {
  return `enquiries-backup-${madeAt.slice(0, 10)}.json`;
}

/**
 * The text of a backup file. The checksum is of the content as it stands in the file, so that a file that was
 * changed is told from one that was opened with the wrong passphrase.
 */
export async function writeBackup(
  content: unknown,
  head: BackupHead,
  passphrase: string | null,
): Promise<string> {
  const plain = JSON.stringify(content);
  const locked = passphrase === null ? null : await lockText(plain, passphrase, beside(head));
  const sum = await checksum(locked ? locked.content : plain);
  const about = { kind: KIND, version: BACKUP_VERSION, ...head, checksum: sum, lock: locked?.lock ?? null };
  const inFile = locked ? JSON.stringify(locked.content) : plain;
  return `${JSON.stringify(about).slice(0, -1)},"content":${inFile}}\n`;
}

/** Reads a backup file. Never throws: every file, whatever is in it, is opened or gives a problem. */
export async function readBackup(text: string, passphrase: string | null): Promise<OpenedFile> {
  const bare = text.replace(/^\ufeff/, '').trim();
  const parsed = parse(bare);
  if (parsed === undefined) return { ok: false, problem: isOurs(bare) ? 'cut-off' : 'not-a-backup' };
  const kind = z.object({ kind: z.literal(KIND), version: z.number() }).safeParse(parsed);
  if (!kind.success) return { ok: false, problem: 'not-a-backup' };
  if (kind.data.version > BACKUP_VERSION) return { ok: false, problem: 'newer' };
  const file = fileSchema.safeParse(parsed);
  if (!file.success) return { ok: false, problem: 'changed' };
  const { lock, content } = file.data;
  const head = { madeAt: file.data.madeAt as Instant, program: file.data.program };
  const summed = lock === null ? JSON.stringify(content) : content;
  if (typeof summed !== 'string' || (await checksum(summed)) !== file.data.checksum)
    return { ok: false, problem: 'changed' };
  return lock === null ? { ok: true, head, content } : unlock(lock, summed, head, passphrase);
}

async function unlock(
  lock: Lock,
  content: string,
  head: BackupHead,
  passphrase: string | null,
): Promise<OpenedFile> {
  if (passphrase === null) return { ok: false, problem: 'locked' };
  const open = await unlockText({ lock, content }, passphrase, beside(head));
  const inside = open === null ? undefined : parse(open);
  return inside === undefined
    ? { ok: false, problem: 'wrong-passphrase' }
    : { ok: true, head, content: inside };
}

function beside({ madeAt, program }: BackupHead): string {
  return [KIND, BACKUP_VERSION, madeAt, program].join('|');
}

/** The kind stands first in every file we make. */
function isOurs(text: string): boolean {
  return text.slice(0, 200).replace(/\s/g, '').startsWith(`{"kind":"${KIND}"`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
