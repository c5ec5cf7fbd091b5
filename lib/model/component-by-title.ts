import { plainDigits } from './codes';
import type { ComponentKind, Marker } from './facts';

/** What a component's own title says about it. */
export interface TitleReading {
  kind: ComponentKind;
  marker: Marker;
}

interface TitleRule {
  says: RegExp;
  /** Words the syllabus's title must hold as well. */
  syllabus?: RegExp;
  reading: TitleReading;
}

const ART_AND_DESIGN = /\bart\s*(?:&|and)\s*design\b/i;
/** Bracketed parts of syllabus names that say nothing about the paper: a Listening paper may carry them. */
const ENDORSEMENT = /\((?:speaking|oral) endorsement\)|\(count-in (?:speaking|oral)\)/g;
const WRITTEN_IN_SPITE_OF_ITS_WORDS = /planning, analysis and evaluation|theory and practical skills/;

const cambridge = (kind: ComponentKind): TitleReading => ({ kind, marker: 'cambridge' });
const centre = (kind: ComponentKind): TitleReading => ({ kind, marker: 'centre' });

/** The order matters: "Alternative to Practical" before "practical", "Speaking and Listening" before "listening". */
const RULES: readonly TitleRule[] = [
  { says: /\bmultiple[\s-]*choice\b|\bmcq\b/, reading: cambridge('multiple-choice') },
  { says: /\balternative to (?:practical|coursework)\b|\batp\b/, reading: cambridge('written') },
  { says: WRITTEN_IN_SPITE_OF_ITS_WORDS, reading: cambridge('written') },
  // Art & Design work is sent to Cambridge and marked there, coursework too.
  { says: /\bcoursework\b|\bportfolio\b/, syllabus: ART_AND_DESIGN, reading: cambridge('coursework') },
  { says: /\S/, syllabus: ART_AND_DESIGN, reading: cambridge('other') },
  { says: /\bexternally set assignment\b|\bpersonal investigation\b/, reading: cambridge('other') },
  { says: /\bindividual report\b|\bresearch report\b/, reading: cambridge('coursework') },
  { says: /\bspeaking\b|\boral\b/, reading: centre('speaking') },
  { says: /\bportfolio\b/, reading: centre('portfolio') },
  { says: /\bcoursework\b/, reading: centre('coursework') },
  { says: /\bproject\b/, reading: centre('project') },
  { says: /\blistening\b/, reading: cambridge('listening') },
  { says: /\bpractical test\b/, syllabus: /\bfood\b/i, reading: centre('practical') },
  { says: /\bpractical\b/, reading: cambridge('practical') },
  {
    says: /\b(?:theory|structured|written|data response|short answer|essays?|case study|reading|writing|comprehension|texts?)\b/,
    reading: cambridge('written'),
  },
];

/**
 * Reads a component's kind and who assessed it from its title on the page (`Physics (Multiple Choice - Core)`);
 * `assessment` is the syllabus as the page names it. Null when the title does not say: a bare `Paper 4` or a
 * subject's name is never taken for a written paper.
 */
export function componentByTitle(title: string, assessment: string): TitleReading | null {
  const words = withoutSyllabusName(simplify(title).replace(ENDORSEMENT, ' '), assessment);
  const rule = RULES.find((one) => one.says.test(words) && (one.syllabus?.test(assessment) ?? true));
  return rule ? rule.reading : null;
}

/** True when a syllabus's title names Art & Design. */
export function namesArtAndDesign(title: string): boolean {
  return ART_AND_DESIGN.test(simplify(title));
}

function simplify(text: string): string {
  return plainDigits(text.normalize('NFKC')).replace(/\s+/g, ' ').toLowerCase();
}

function withoutSyllabusName(words: string, assessment: string): string {
  const name = simplify(assessment).replace(ENDORSEMENT, ' ').replace(/\d{4}/g, ' ');
  const bare = name.replace(/^[\s\W]+|[\s\W]+$/g, '');
  // A name with one word could be the whole of what the title says ("Listening").
  return bare.includes(' ') ? words.replace(bare, ' ') : words;
}
