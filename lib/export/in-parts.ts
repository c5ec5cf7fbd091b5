import type { Enquiry } from '@/lib/model/enquiry';

/** What a file in the making needs of the page it is made on. */
export interface FileWork {
  /** Hears how many enquiries are in. */
  progress(done: number): void;
  /** Waited for between two parts, so that the page can answer. What it throws ends the work. */
  breathe(): Promise<void>;
}

const ROWS_A_PART = 250;

/** Takes the enquiries in by parts. `start`: how many are in before. */
export async function inParts(
  enquiries: readonly Enquiry[],
  { progress, breathe }: FileWork,
  take: (part: readonly Enquiry[], start: number) => void,
): Promise<void> {
  for (let start = 0; start < enquiries.length; start += ROWS_A_PART) {
    const part = enquiries.slice(start, start + ROWS_A_PART);
    take(part, start);
    progress(start + part.length);
    await breathe();
  }
}
