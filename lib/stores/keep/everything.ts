import type { SeriesId } from '@/lib/model/series';
import { besideOthers } from '@/lib/platform/one-at-a-time';
import type { KeptPart } from '../define-store';
import { ENQUIRIES_LOCK } from '../enquiries';
import { readAllRecords } from '../enquiries/read';
import type { EnquiryRecord } from '../enquiries/record';
import { PARTS } from './parts';

/** An enquiry with its whole log, as it goes into a snapshot and a backup. */
export interface KeptEnquiry extends EnquiryRecord {
  id: string;
}

/** All that the office would have to type again: enquiries, and every store by its id. */
export interface Everything {
  enquiries: KeptEnquiry[];
  parts: Record<string, KeptPart>;
}

/**
 * Everything that is kept and can be read, always in the same order. Records that cannot be read are not in it:
 * they stay where they are whatever is restored.
 */
export async function readEverything(): Promise<Everything> {
  const [enquiries, parts] = await Promise.all([readAllRecords(), readParts()]);
  return { enquiries: enquiries.sort((a, b) => (a.id < b.id ? -1 : 1)), parts };
}

/** The same while no enquiry is on its way from one series to another, which could be seen in neither of them. */
export function readEverythingAtRest(): Promise<Everything> {
  return besideOthers(ENQUIRIES_LOCK, readEverything);
}

async function readParts(): Promise<Record<string, KeptPart>> {
  const kept = await Promise.all(PARTS.map(async (part) => [part.id, part.tidy(await part.read())] as const));
  return Object.fromEntries(kept.flatMap(([id, part]) => (part ? [[id, part]] : [])));
}

/** How many enquiries there are of each series, newest first; null stands for those of no known series. */
export function countBySeries(
  enquiries: readonly Pick<KeptEnquiry, 'series'>[],
): { series: SeriesId | null; count: number }[] {
  const counts = new Map<SeriesId | null, number>();
  for (const { series } of enquiries) counts.set(series, (counts.get(series) ?? 0) + 1);
  return [...counts]
    .map(([series, count]) => ({ series, count }))
    .sort((a, b) => ((a.series ?? '') < (b.series ?? '') ? 1 : -1));
}
