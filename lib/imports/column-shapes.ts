import type { RequestColumn } from '@/lib/model/request';
import { readAnswer } from './read-answer';
import { readService } from './read-service';
import { isBlank, tidy } from './sheet';

/** How many rows are looked at: a column shows its shape early. */
const LOOKED_AT = 200;
/** The part of a column's filled cells that must have the shape. */
const NEARLY_ALL = 0.9;

/**
 * What each column is by the shape of its values, for lists without a heading. Only shapes that mean one thing are
 * told: whether `42` is a candidate or a component is not, and yes and no could answer anything.
 */
export function columnsByShape(rows: readonly (readonly string[])[]): (RequestColumn | null)[] {
  const looked = rows.slice(0, LOOKED_AT);
  const width = Math.max(0, ...looked.map((row) => row.length));
  const used = new Set<RequestColumn>();
  return Array.from({ length: width }, (_, at) => {
    const values = looked.map((row) => row[at]).filter((text) => !isBlank(text));
    const shape = shapeOf(values.map(tidy), used);
    if (shape) used.add(shape);
    return shape;
  });
}

function shapeOf(values: readonly string[], used: ReadonlySet<RequestColumn>): RequestColumn | null {
  if (values.length === 0) return null;
  const fits = (shape: (text: string) => boolean) =>
    values.filter(shape).length >= values.length * NEARLY_ALL;
  const free = (column: RequestColumn) => !used.has(column);
  if (free('components') && fits(isComponents)) return 'components';
  if (free('service') && fits((text) => readService(text) !== null) && values.some(hasLetter))
    return 'service';
  if (free('syllabus') && fits(isSyllabus) && new Set(values).size < Math.max(2, values.length))
    return 'syllabus';
  if (free('candidate') && fits(isCandidate)) return 'candidate';
  if (free('name') && fits((text) => isName(text) && readAnswer(text) === null)) return 'name';
  return null;
}

/** With its syllabus, or several in one cell: `0625/42`, `11, 21`, `Paper 4`. */
function isComponents(text: string): boolean {
  return /^\d{4}[/ ]\d{2}$|^\d{6}$|^(?:paper|component) \d{1,2}$|^\d{2}(?:\s*[,;/&]\s*\d{2})+$/i.test(text);
}

function isSyllabus(text: string): boolean {
  return /^\d{3,4}$/.test(text) && Number(text) >= 400;
}

function isCandidate(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) > 0;
}

function isName(text: string): boolean {
  return /^[\p{L}\p{M}'’.,: -]{3,}$/u.test(text) && /[\s,:]/.test(text);
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
