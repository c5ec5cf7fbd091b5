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
  const choices = components ? [components] : whichOf(row, text, from).map((code) => [code]);
  return choices.map((choice) => {
    const what = choice.join(', ');
    const alike = components ? own.alike : `${own.alike} ${what}`;
    const label = ownPhrase('row-complete', 'take', { what });
    return { kind: 'take-components', components: choice, rows: own.rows, alike, label };
  });
}

/** What `Paper 4` may be: 41 and 42, where the candidate sat both or others ask for both. */
export function whichOf(row: RequestRow, text: string, from: Proposing): readonly ComponentCode[] {
  const number = onlyNumber(text);
  const fitting = from.mayMean(row).filter((code) => componentNumber(code) === number);
  return number === null ? [] : [...new Set(fitting)].sort();
}

/** The one paper number a cell says, without its variant: `4` of `Paper 4`; null when it says anything else. */
export function onlyNumber(text: string): string | null {
  const [number, ...others] = plainDigits(text).match(/\d+/g) ?? [];
  return number?.length === 1 && others.length === 0 ? number : null;
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
