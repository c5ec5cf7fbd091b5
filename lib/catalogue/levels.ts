import type { SyllabusCode } from '@/lib/model/codes';
import { listedComponents } from './components';

/** Levels as price lists tell them apart; a code says nothing of its level, only the catalogue does. */
export const LEVELS = ['IGCSE', 'O Level', 'AS & A Level', 'IPQ'] as const;
export type Level = (typeof LEVELS)[number];

/** The level of a syllabus; null when the catalogue does not list it. */
export function levelOf(syllabus: SyllabusCode): Level | null {
  const words = listedComponents(syllabus)[0]?.qualification ?? '';
  return LEVELS.find((level) => words.startsWith(level)) ?? (/^AS?\b/.test(words) ? 'AS & A Level' : null);
}
