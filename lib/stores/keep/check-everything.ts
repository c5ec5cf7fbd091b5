import * as z from 'zod/mini';
import { inTurns, type LongWork } from '@/lib/platform/in-turns';
import { type EnquiryRecord, readRecord } from '../enquiries/record';
import type { Everything, KeptEnquiry } from './everything';
import { PARTS } from './parts';

/** More than any office or region has; what holds more is no backup of ours. */
const MOST_ENQUIRIES = 50_000;

export type ContentProblem = 'newer' | 'changed' | 'too-many';
export type CheckedContent = { ok: true; everything: Everything } | { ok: false; problem: ContentProblem };

const shape = z.object({
  enquiries: z.array(z.unknown()),
  parts: z.record(z.string(), z.object({ version: z.number(), data: z.unknown() })),
});
/** PouchDB keeps names that begin with `_` for itself. */
const idSchema = z.object({ id: z.string().check(z.regex(/^enquiry:[\w.:-]{1,120}$/)) });

/**
 * Checks the content of a backup to the last record. Nothing of it counts unless all of it fits.
 * @throws the signal's reason when it was cancelled
 */
export async function checkEverything(content: unknown, options: LongWork = {}): Promise<CheckedContent> {
  const read = shape.safeParse(content);
  if (!read.success) return { ok: false, problem: 'changed' };
  const { enquiries, parts } = read.data;
  if (enquiries.length > MOST_ENQUIRIES) return { ok: false, problem: 'too-many' };
  const problem = problemOfParts(parts);
  if (problem) return { ok: false, problem };
  const kept = new Map<string, KeptEnquiry>();
  let bad: ContentProblem | null = null;
  await inTurns(
    enquiries,
    500,
    (piece) => {
      for (const one of piece) {
        const enquiry = readEnquiry(one);
        if (typeof enquiry === 'string') bad ??= enquiry;
        else kept.set(enquiry.id, enquiry);
      }
    },
    options,
  );
  if (bad || kept.size !== enquiries.length) return { ok: false, problem: bad ?? 'changed' };
  const sorted = [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ok: true, everything: { enquiries: sorted, parts: known(parts) } };
}

function problemOfParts(parts: Everything['parts']): ContentProblem | null {
  for (const id of Object.keys(parts)) {
    const part = PARTS.find((one) => one.id === id);
    // A part nobody here knows can only come from a later version.
    const fits = part && parts[id] ? part.fits(parts[id]) : 'newer';
    if (fits !== 'yes') return fits === 'newer' ? 'newer' : 'changed';
  }
  return null;
}

/** Every part brought to today's version. */
function known(parts: Everything['parts']): Everything['parts'] {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const tidy = part.tidy(parts[part.id]);
      return tidy ? [[part.id, tidy]] : [];
    }),
  );
}

function readEnquiry(one: unknown): KeptEnquiry | ContentProblem {
  const id = idSchema.safeParse(one);
  const read = readRecord(one);
  if (id.success && read.success) return { id: id.data.id, ...(read.data as EnquiryRecord) };
  const version = (one as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > 1 ? 'newer' : 'changed';
}
