import { type ComponentCode, plainDigits, type SyllabusCode } from '@/lib/model/codes';
import { componentNumber } from '@/lib/model/component-number';
import { tidy } from './sheet';

/** What a cell says of components, and of the syllabus where it names it as well. */
export interface ReadComponents {
  syllabus: SyllabusCode | null;
  /** Ascending, each once. */
  components: ComponentCode[];
}

const SEVERAL = /\s*(?:[,;&+|\n]|\band\b)\s*/i;
const WORD = /^(?:papers?|p|components?|comps?|units?)\s*[.:]?\s*(?=\d)/i;
const WITH_SYLLABUS = /^(\d{3,4})\s*[/ .-]\s*(\d{2}(?:\s*[/ ]\s*\d{2})*)$/;
const IN_ONE = /^(\d{3,4})(\d{2})$/;
const ALONE = /^\d{1,2}(?:\s*[/ ]\s*\d{1,2})*$/;
const WITH_VARIANT = /^(\d)\s*,?\s*(?:variant|v)\s*(\d)$/i;
const TITLE = /^((?:\d{4}\s*[/ ]\s*)?\d{2})[\s:–-]+(\p{L}.*)$/u;

/**
 * Reads `42`, `0625/42`, `0625 42`, `062542`, `11, 21 and 42`, `12/22/42`, `Paper 42`. Null when any of it is not
 * understood, as `Paper 4`, which could be 41, 42 or 43: a paper that was overlooked cannot be added later (G27).
 * @param of the syllabus by its own column; null when there is none
 */
export function readComponents(text: string, of: SyllabusCode | null): ReadComponents | null {
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
      const one = code.length === 2 ? (code as ComponentCode) : fromDigit(code, inWords || WORD.test(part));
      if (one === null || one === '00') return null;
      found.add(one);
    }
  }
  if (found.size === 0 || syllabuses.size > 1) return null;
  const [syllabus = null] = syllabuses;
  if (syllabus !== null && of !== null && syllabus !== of) return null;
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

/** A spreadsheet makes `3` of `03`, so a bare digit is that code; `Paper 3` is not guessed. */
function fromDigit(digit: string, inWords: boolean): ComponentCode | null {
  return inWords ? null : (digit.padStart(2, '0') as ComponentCode);
}
