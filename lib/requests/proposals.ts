import { type ComponentCode, plainDigits, readSyllabusCode, type SyllabusCode } from '@/lib/model/codes';
import { componentNumber } from '@/lib/model/component-number';
import type { RequestRow, UnclearCell } from '@/lib/model/request';
import { ownPhrase } from './own-findings';
import type { RequestFix } from './request-fix';

/** What proposals are made from. */
export interface Proposing {
  /** Is a syllabus listed with the assistant? */
  isListed(syllabus: SyllabusCode): boolean;
  /** The components a row of this syllabus may mean: those the candidate sat, else those other rows ask for. */
  mayMean(row: RequestRow): readonly ComponentCode[];
}

/** What may have been meant by a cell that was not understood: offered to the officer, never taken by itself. */
export function proposals(row: RequestRow, { column, text }: UnclearCell, from: Proposing): RequestFix[] {
  const own = { rows: [row.id], alike: `row-complete ${row.syllabus} ${text.trim()}` };
  if (column === 'syllabus' && row.syllabus === null) {
    const syllabus = withoutItsZero(text);
    if (syllabus === null || !from.isListed(syllabus)) return [];
    return [
      {
        kind: 'take-syllabus',
        syllabus,
        ...own,
        label: ownPhrase('row-complete', 'take', { what: syllabus }),
      },
    ];
  }
  if (column !== 'components' || row.components.length > 0 || row.syllabus === null) return [];
  const components = byNumber(text, from.mayMean(row));
  if (components === null) return [];
  const label = ownPhrase('row-complete', 'take', { what: components.join(', ') });
  return [{ kind: 'take-components', components, ...own, label }];
}

/** `625` may be 0625 whose zero a spreadsheet dropped. */
function withoutItsZero(text: string): SyllabusCode | null {
  const digits = /^\s*(\d{3})\b/.exec(plainDigits(text))?.[1];
  return digits ? readSyllabusCode(`0${digits}`) : null;
}

/** `Paper 4 and 6` is 42 and 62 where there is one variant of each; null where anything else may be meant. */
function byNumber(text: string, known: readonly ComponentCode[]): ComponentCode[] | null {
  const numbers = plainDigits(text).match(/\d+/g) ?? [];
  const found = numbers.map((number) => {
    const fitting = known.filter((code) => code === number || componentNumber(code) === number);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  });
  const sure = found.filter((code) => code !== null);
  return sure.length === 0 || sure.length < found.length ? null : [...new Set(sure)].sort();
}
