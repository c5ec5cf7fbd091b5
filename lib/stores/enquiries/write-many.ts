import { StoreError } from '@/lib/model/errors';
import { type Database, reopenLater } from './databases';
import type { EnquiryRecord } from './record';

/** A record as it shall be kept; `_rev` of the one it takes the place of, if there is one. */
export type Written = EnquiryRecord & { _id: string; _rev?: string; _deleted?: boolean };

/** Large enough to be quick, small enough that the next piece of other work is not kept waiting. */
const AT_ONCE = 500;

/**
 * Writes many records of one series, each whole or not at all. Only for work that holds the enquiries alone.
 * @param written called with how many more are on the disk
 * @throws StoreError when one of them was refused; those before it are kept.
 */
export async function writeMany(
  database: Database,
  records: readonly Written[],
  written: (count: number) => void = () => {},
): Promise<void> {
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const piece = records.slice(start, start + AT_ONCE);
    const answers = await database.bulkDocs(piece).catch((cause: unknown) => {
      reopenLater(database);
      throw cannotKeep(cause);
    });
    // `bulkDocs` answers for each record: one refusal must not pass as success.
    const refused = answers.find((answer) => 'error' in answer);
    if (refused) {
      reopenLater(database);
      throw cannotKeep(refused);
    }
    written(piece.length);
  }
}

function cannotKeep(cause: unknown): StoreError {
  return new StoreError('enquiriesNotKept', { cause });
}
