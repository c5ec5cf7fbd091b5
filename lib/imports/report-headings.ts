import { type ComponentCode, plainDigits, type SyllabusCode } from '@/lib/model/codes';
import { plainHeading } from './heading-words';
import { isBlank, tidy } from './sheet';

/** What a column of Cambridge's files holds; null for all that the rules do not ask about. */
export type ReportColumn =
  | { kind: 'candidate' | 'name' | 'syllabus' }
  /** The final mark of a component, or one of the marks it was made from. */
  | { kind: 'mark'; component: ComponentCode; isFinal: boolean }
  /** The grade of a syllabus. */
  | { kind: 'grade'; syllabus: SyllabusCode };

export interface ReportHeadings {
  columns: (ReportColumn | null)[];
  /** Index of the first line below them. */
  dataFrom: number;
}

/** A guidance section comes first in the component marks report. */
const LOOKED_AT = 60;
const CANDIDATE = /^(?:candidate|cand)(?: (?:number|no))?$/;
const NAME = /^(?:candidate )?names?$|^(?:candidate|cand) names?$/;
const PART_OF_A_MARK = /\b(?:raw|adjusted|grade|scaled|weighted|max\w*)\b/;
/** No syllabus code is one of these. */
const YEAR = /(?<!\d)20[0-4]\d(?!\d)/g;
const COMPONENT = /\b(?:component|comp|paper) (\d{1,2})\b/;

/**
 * Finds the headings: the first line with a column for candidate numbers. A line above it that names components
 * belongs to them: `Component 11` stands over its raw mark, adjusted mark and grade. Null when there is none.
 */
export function findReportHeadings(cells: readonly (readonly string[])[]): ReportHeadings | null {
  const at = cells
    .slice(0, LOOKED_AT)
    .findIndex((row) => row.some((text) => CANDIDATE.test(plainHeading(text))));
  const row = cells[at];
  if (!row) return null;
  const above = cells[at - 1] ?? [];
  const isOver = above.some((text) => COMPONENT.test(plainHeading(text)));
  let over = '';
  const columns = row.map((text, column) => {
    if (isOver && !isBlank(above[column])) over = tidy(above[column]);
    const own = plainHeading(text);
    return columnOf(PART_OF_A_MARK.test(own) && !COMPONENT.test(own) ? `${over} ${text}` : text);
  });
  return { columns, dataFrom: at + 1 };
}

function columnOf(text: string): ReportColumn | null {
  const plain = plainHeading(plainDigits(text));
  if (CANDIDATE.test(plain)) return { kind: 'candidate' };
  if (NAME.test(plain)) return { kind: 'name' };
  if (/^syllabus(?: code| number)?$/.test(plain)) return { kind: 'syllabus' };
  const component = COMPONENT.exec(plain)?.[1]?.padStart(2, '0') as ComponentCode | undefined;
  if (component) return { kind: 'mark', component, isFinal: !PART_OF_A_MARK.test(plain) };
  const [code, another] = plain.replace(YEAR, '').match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return code && !another ? { kind: 'grade', syllabus: code as SyllabusCode } : null;
}
