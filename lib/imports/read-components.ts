import { type ComponentCode, plainDigits, type SyllabusCode } from '@/lib/model/codes';
import { componentNumber } from '@/lib/model/component-number';
import { tidy } from './sheet';

/** What a cell says of components, and of the syllabus where it names it as well. */
export interface ReadComponents {
  syllabus: SyllabusCode | null;
  /** Ascending, each once. */
  components: ComponentCode[];
}

export interface ComponentContext {
  /** The syllabus by its own column; null when there is none. */
  syllabus: SyllabusCode | null;
  /** Components the candidate can have taken, asked only where a number stands without its variant. */
  taken(syllabus: SyllabusCode | null): readonly ComponentCode[];
}

const SEVERAL = /\s*(?:[,;&+|\n]|\band\b)\s*/i;
const WORD = /^(?:papers?|p|components?|comps?|units?)\s*[.:]?\s*(?=\d)/i;
const WITH_SYLLABUS = /^(\d{3,4})\s*[/ .-]\s*(\d{2}(?:\s*[/ ]\s*\d{2})*)$/;
const IN_ONE = /^(\d{3,4})(\d{2})$/;
const ALONE = /^\d{1,2}(?:\s*[/ ]\s*\d{1,2})*$/;
const WITH_VARIANT = /^(\d)\s*,?\s*(?:variant|v)\s*(\d)$/i;
const TITLE = /^((?:\d{4}\s*[/ ]\s*)?\d{2})[\s:–-]+(\p{L}.*)$/u;

/**
 * Reads `42`, `0625/42`, `0625 42`, `062542`, `11, 21 and 42`, `12/22/42`, `Paper 42`, and `Paper 4` or `4` where
 * only one component taken has that number. Null when any of it is not understood: a paper that was overlooked
 * cannot be added later (G27).
 */
export function readComponents(text: string, context: ComponentContext): ReadComponents | null {
  const found = new Set<ComponentCode>();
  const syllabuses = new Set<SyllabusCode>();
  const whole = tidy(plainDigits(text.replace(/\r?\n/g, ';')));
  const inWords = WORD.test(whole);
  const variant = WITH_VARIANT.exec(whole.replace(WORD, ''));
  const parts = variant ? [`${variant[1]}${variant[2]}`] : whole.split(SEVERAL).filter(Boolean);
  for (const part of parts) {
    const bare = withoutTitle(part.replace(WORD, ''));
    const both = WITH_SYLLABUS.exec(bare) ?? IN_ONE.exec(bare);
    if (both?.[1]) syllabuses.add(both[1].padStart(4, '0') as SyllabusCode);
    const codes = both?.[2] ?? (ALONE.test(bare) ? bare : null);
    if (codes === null) return null;
    for (const code of codes.split(/[/ ]+/)) {
      const one =
        code.length === 2 ? (code as ComponentCode) : fromNumber(code, inWords || WORD.test(part), context);
      if (one === null || one === '00') return null;
      found.add(one);
    }
  }
  if (found.size === 0 || syllabuses.size > 1) return null;
  const [syllabus = null] = syllabuses;
  if (syllabus !== null && context.syllabus !== null && syllabus !== context.syllabus) return null;
  return { syllabus, components: [...found].sort() };
}

/** `42 Theory (Paper 4)` without its words, unless they name another number. */
function withoutTitle(part: string): string {
  const titled = TITLE.exec(part);
  if (!titled?.[1] || !titled[2]) return part;
  const number = componentNumber(titled[1].slice(-2) as ComponentCode);
  const others = titled[2].match(/\d+/g) ?? [];
  return others.every((digits) => digits === number) ? titled[1] : part;
}

/**
 * A component by its number alone. A spreadsheet makes `3` of `03`, so without knowing what was taken a bare digit is
 * that code; `Paper 3` could be 31, 32 or 33 and is not guessed.
 */
function fromNumber(
  digit: string,
  inWords: boolean,
  { syllabus, taken }: ComponentContext,
): ComponentCode | null {
  const padded = digit.padStart(2, '0') as ComponentCode;
  const known = taken(syllabus);
  if (known.length === 0) return inWords ? null : padded;
  if (known.includes(padded)) return padded;
  const fitting = known.filter((code) => componentNumber(code) === digit);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
