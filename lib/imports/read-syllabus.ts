import { type ComponentCode, plainDigits, type SyllabusCode } from '@/lib/model/codes';
import { tidy } from './sheet';

/** A syllabus, and the component where both stand in one cell. */
export interface ReadSyllabus {
  syllabus: SyllabusCode;
  component: ComponentCode | null;
}

/** The scale of grades in the name of a qualification is no code. */
const SCALE = /\(?\b9\s*[-–]\s*1\b\)?/g;

/**
 * Reads `0625`, `625`, `0625 Physics`, `IGCSE (9-1) Physics (0972)`, `0625/42`, `0625 42` and `062542`. Null for a
 * title alone, two codes, or anything else.
 */
export function readSyllabus(text: string): ReadSyllabus | null {
  const plain = tidy(plainDigits(text)).replace(SCALE, ' ');
  const numbers = plain.match(/\d+/g) ?? [];
  const [first = '', second] = numbers;
  if (numbers.length === 1) {
    if (/^\d{3,4}$/.test(first)) return said(first, null);
    return /^\d{5,6}$/.test(first) ? said(first.slice(0, -2), first.slice(-2)) : null;
  }
  const joined = numbers.length === 2 && /\d{3,4}\s*[/ .-]\s*\d{2}(?!\d)/.test(plain);
  return joined && second ? said(first, second) : null;
}

function said(syllabus: string, component: string | null): ReadSyllabus | null {
  if (Number(syllabus) === 0 || component === '00') return null;
  return {
    syllabus: syllabus.padStart(4, '0') as SyllabusCode,
    component: component as ComponentCode | null,
  };
}
