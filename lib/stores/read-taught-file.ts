import * as z from 'zod/mini';
import { TAUGHT_FILE, type Taught, taughtKey } from '@/lib/model/taught';
import { taughtSchema } from '@/lib/platform/taught-schema';

const LARGEST = 1_000_000;
const MOST_ENTRIES = 500;

/** Why a file cannot be taken in. */
export type TaughtFileFault = 'too-large' | 'other-file' | 'cut-off' | 'newer' | 'nothing-in-it';

/** One entry of a file, held against what is known here. */
export interface TaughtOffer {
  entry: Taught;
  /** `differs`: here the same part or page was shown otherwise. */
  is: 'new' | 'same' | 'differs';
}

export type TaughtFileRead =
  | { fault: TaughtFileFault }
  /** `unfit`: how many entries were left out because they are none. */
  | { fault: null; offers: TaughtOffer[]; unfit: number };

const fileSchema = z.object({
  format: z.literal(TAUGHT_FILE.format),
  version: z.number(),
  taught: z.array(z.unknown()),
});

/** Reads a colleague's file for a preview. Nothing is taken in yet, and nothing in it is believed: each entry must fit. */
export function readTaughtFile(content: string, known: readonly Taught[]): TaughtFileRead {
  if (content.length > LARGEST) return { fault: 'too-large' };
  const data = parsed(content);
  // A file of ours names itself in its first lines, also when its end is missing.
  if (data === undefined)
    return { fault: content.slice(0, 200).includes(TAUGHT_FILE.format) ? 'cut-off' : 'other-file' };
  const file = fileSchema.safeParse(data);
  if (!file.success) return { fault: 'other-file' };
  if (file.data.version > TAUGHT_FILE.version) return { fault: 'newer' };
  const entries = file.data.taught.slice(0, MOST_ENTRIES).map((entry) => taughtSchema.safeParse(entry));
  const fitting = new Map<string, Taught>();
  for (const { data: entry, success } of entries)
    if (success) fitting.set(taughtKey(entry), { ...entry, origin: 'file', seen: null });
  if (fitting.size === 0) return { fault: 'nothing-in-it' };
  return {
    fault: null,
    offers: [...fitting.values()].map((entry) => ({ entry, is: heldAgainst(entry, known) })),
    unfit: file.data.taught.length - entries.filter(({ success }) => success).length,
  };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function heldAgainst(entry: Taught, known: readonly Taught[]): TaughtOffer['is'] {
  const here = known.find((one) => taughtKey(one) === taughtKey(entry));
  if (!here) return 'new';
  return contentOf(here) === contentOf(entry) ? 'same' : 'differs';
}

/** What an entry says, whoever showed it and when. */
function contentOf(one: Taught): string {
  return one.what === 'part'
    ? JSON.stringify([one.kind, one.words.print, one.section?.print, one.locators])
    : JSON.stringify([one.is, one.names]);
}
