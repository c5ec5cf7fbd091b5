import { taughtKey } from '@/lib/model/taught';
import { cambridgeFiles } from '../cambridge-reports';
import { consents } from '../consents';
import { corrections } from '../corrections';
import { deadlines } from '../deadlines';
import type { KeptPart, KeptWhole } from '../define-store';
import { dismissals } from '../dismissals';
import { exemptionColumns } from '../exemption-columns';
import { feeSheet } from '../fee-sheet';
import { requestLists } from '../requests';
import { accepted } from '../requests/accepted';
import { runSheets } from '../run-sheets';
import { seriesSaid } from '../series-said';
import { settings } from '../settings';
import { taught } from '../taught';
import { reminderAnswers } from './reminder-answers';

/** A store as a backup sees it: entries by name, so that two copies can be joined entry by entry. */
export interface Part {
  id: string;
  /** What holds others off while it is written. */
  lock: string;
  version: number;
  /** What is kept, as it is kept; undefined when nothing is. */
  read(): Promise<unknown>;
  /** Keeps this in place of what is kept; null: nothing. Only while nobody else writes. */
  write(kept: KeptPart | null): Promise<void>;
  /** Kept data as today's version keeps them; null when nothing is kept or nothing of it can be read. */
  tidy(kept: unknown): KeptPart | null;
  /** `newer`: a later version of the assistant wrote it. */
  fits(kept: KeptPart): 'yes' | 'no' | 'newer';
  /** Of a part of today's version, whole or not. */
  entries(kept: KeptPart | undefined): Map<string, unknown>;
  from(entries: Map<string, unknown>): KeptPart;
}

/** Stores that go into snapshots and backups. A test holds every other store to a reason to stay out. */
export const PARTS: readonly Part[] = [
  ofFields(settings),
  ofList(deadlines, ({ series, service }) => [series, service]),
  ofList(seriesSaid, ({ series }) => [series]),
  ofList(corrections, ({ syllabus, number }) => [syllabus, number]),
  ofList(taught, (one) => [taughtKey(one)]),
  ofList(dismissals, ({ enquiry, rule, subject, at }) => [enquiry, rule, subject, at]),
  ofList(runSheets, ({ series }) => [series]),
  ofList(requestLists, ({ id }) => [id]),
  ofList(exemptionColumns, ({ headings }) => headings),
  ofList(cambridgeFiles, ({ id }) => [id]),
  ofFields(feeSheet),
  ofList(accepted, ({ series, key }) => [series, key]),
  ofList(reminderAnswers, ({ key }) => [key]),
  ofList(consents, ({ series, syllabus, candidate }) => [series, syllabus, candidate]),
];

/** A list whose entries are told apart by a few of their values. */
function ofList<T>(store: KeptWhole<T[]>, nameOf: (entry: T) => (string | null)[]): Part {
  return part(store, {
    apart: (list) => list.map((entry) => [nameOf(entry).join(' '), entry]),
    together: (entries) => entries.map(([, entry]) => entry),
  });
}

/** One thing made of fields. */
function ofFields<T extends object>(store: KeptWhole<T>): Part {
  return part(store, {
    apart: (value) => Object.entries(value),
    together: (entries) => Object.fromEntries(entries),
  });
}

type Entries = [string, unknown][];

function part<T>(
  { id, key, version, open, read, write }: KeptWhole<T>,
  { apart, together }: { apart(value: T): Entries; together(entries: Entries): unknown },
): Part {
  return {
    id,
    lock: key,
    version,
    read,
    write,
    tidy(kept) {
      const { value, misfits } = open(kept);
      const nothing = kept === undefined || (misfits.length > 0 && apart(value).length === 0);
      return nothing ? null : { version, data: value };
    },
    fits(kept) {
      if (kept.version > version) return 'newer';
      return open(kept).misfits.length === 0 ? 'yes' : 'no';
    },
    entries: (kept) => new Map(kept ? apart(kept.data as T) : []),
    from: (entries) => ({ version, data: together([...entries]) }),
  };
}
