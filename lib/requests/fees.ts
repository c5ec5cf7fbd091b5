import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { FeeLine, FeeSheet, Price } from '@/lib/model/fee-sheet';
import type { RequestRow } from '@/lib/model/request';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';

/** What is charged with a run sheet. */
export interface FeeOptions {
  sheet: FeeSheet;
  /** The level of a syllabus in the words of the sheet; null when it is not known. */
  levelOf(syllabus: SyllabusCode): string | null;
  /**
   * By planned enquiry whose outcome changed a syllabus grade: the candidates whose it was. Their fee is waived (G11),
   * and everybody's where nobody is named.
   */
  gradeChanged: ReadonlyMap<string, readonly CandidateNumber[]>;
}

/** Money in the smallest unit of the sheet's currency. */
export interface Sums {
  fee: number;
  localFee: number;
  /** Of the fee: not charged, because the grade changed. */
  waived: number;
  /** What is still to be paid. */
  toPay: number;
  /** What is given back of a fee that was paid. */
  refund: number;
  /** Rows for which the sheet has no price: they are in none of the sums. */
  unpriced: number;
}

/** What one row of the list costs. */
export interface RowFee extends Sums {
  row: RequestRow;
  enquiry: PlannedEnquiry;
}

export interface Fees {
  rows: readonly RowFee[];
  byEnquiry: ReadonlyMap<string, Sums>;
  /** By series and number. */
  byCandidate: readonly { series: SeriesId; candidate: CandidateNumber | null; sums: Sums }[];
  /** By who asked, in the words of the list; empty text: the list does not say. */
  byFamily: ReadonlyMap<string, Sums>;
  total: Sums;
}

const NOTHING: Sums = { fee: 0, localFee: 0, waived: 0, toPay: 0, refund: 0, unpriced: 0 };

/**
 * What the enquiries of a run sheet cost, row by row and in sums. A price per enquiry is shared among its rows to the
 * smallest unit, so that sums of any kind add up to the same. A list that does not say who paid counts as unpaid.
 */
export function feesOf(
  planned: readonly PlannedEnquiry[],
  rows: readonly RequestRow[],
  options: FeeOptions,
): Fees {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const all = planned.flatMap((enquiry) => {
    const own = enquiry.rows.flatMap((id) => byId.get(id) ?? []);
    return own.map(
      (row, index): RowFee => ({
        row,
        enquiry,
        ...rowSums(row, { index, of: own.length }, enquiry, options),
      }),
    );
  });
  const sums = new Map<string, { series: SeriesId; candidate: CandidateNumber | null; sums: Sums }>();
  const byEnquiry = new Map<string, Sums>();
  const byFamily = new Map<string, Sums>();
  for (const one of all) {
    const { row, enquiry } = one;
    const key = `${enquiry.series} ${row.candidate}`;
    const known = sums.get(key) ?? { series: enquiry.series, candidate: row.candidate, sums: NOTHING };
    sums.set(key, { ...known, sums: plus(known.sums, one) });
    byEnquiry.set(enquiry.id, plus(byEnquiry.get(enquiry.id) ?? NOTHING, one));
    const family = row.requestedBy.replace(/\s+/g, ' ').trim();
    byFamily.set(family, plus(byFamily.get(family) ?? NOTHING, one));
  }
  const byCandidate = [...sums.values()].sort((a, b) => ((a.candidate ?? '') < (b.candidate ?? '') ? -1 : 1));
  return { rows: all, byEnquiry, byCandidate, byFamily, total: all.reduce(plus, NOTHING) };
}

interface Share {
  index: number;
  of: number;
}

function rowSums(row: RequestRow, share: Share, enquiry: PlannedEnquiry, options: FeeOptions): Sums {
  const line = lineFor(enquiry, options);
  if (!line) return { ...NOTHING, unpriced: 1 };
  const part = (price: Price | null) => (price ? shareOf(price, row, share) : 0);
  const [fee, localFee] = [part(line.fee), part(line.localFee)];
  const changed = options.gradeChanged.get(enquiry.id);
  const isWaived =
    changed?.length === 0 || (row.candidate !== null && changed?.includes(row.candidate) === true);
  const charged = isWaived ? 0 : fee;
  return {
    fee,
    localFee,
    waived: isWaived ? fee : 0,
    toPay: row.paid ? 0 : charged + localFee,
    refund: isWaived && row.paid ? Math.max(0, fee - part(line.deduction)) : 0,
    unpriced: 0,
  };
}

/** A price for the very level beats one for every level. */
function lineFor(
  { series, syllabus, service }: PlannedEnquiry,
  { sheet, levelOf }: FeeOptions,
): FeeLine | null {
  const own = sheet.lines.filter((line) => line.series === series && line.service === service);
  const level = levelOf(syllabus);
  return (
    own.find((line) => line.level !== null && line.level === level) ??
    own.find((line) => line.level === null) ??
    null
  );
}

/** The first rows of an enquiry carry what cannot be shared evenly. */
function shareOf({ amount, per }: Price, row: RequestRow, { index, of }: Share): number {
  if (per === 'component') return amount * row.components.length;
  if (per === 'candidate') return amount;
  return Math.floor(amount / of) + (index < amount % of ? 1 : 0);
}

function plus(a: Sums, b: Sums): Sums {
  return {
    fee: a.fee + b.fee,
    localFee: a.localFee + b.localFee,
    waived: a.waived + b.waived,
    toPay: a.toPay + b.toPay,
    refund: a.refund + b.refund,
    unpriced: a.unpriced + b.unpriced,
  };
}
