import { type Evidence, evidenceOf } from './evidence';
import type { FieldSpec } from './field-spec';
import { textOf } from './page-text';
import type { Control } from './scan';
import { bestNameMatch, plainText } from './text';
import { ancestorsOf, attribute, elementsBelow, markupText, parentOf, tagOf } from './tree';
import { isVisible } from './visible';

/** A field brought into plain form once, before it is held against every control. */
export interface PlainSpec extends Omit<FieldSpec, 'labels' | 'section'> {
  labels: string[];
  section: string[];
}

/** How well one control fits one field. */
export interface Fit {
  control: Control;
  score: number;
  /** What its name alone is worth. */
  named: number;
  /** The evidence that named it, in words. */
  why: string;
}

const SECTION_NEAREST = 0.12;
const SECTION_OUTER = 0.08;
const SECTION_OTHER = -0.12;
const OPTIONS = 0.3;
const SHAPE = 0.1;
const ASIDE = -0.4;
const UNSEEN = 0.25;
const SECOND_SOURCE = 0.03;
const EXACT = 0.9;

/** A field with its words made plain, once for all controls of a page. */
export function plainSpec(spec: FieldSpec): PlainSpec {
  return { ...spec, labels: spec.labels.map(plainText), section: (spec.section ?? []).map(plainText) };
}

/** The evidence of a control is gathered when it is first asked for, and kept while one page is judged. */
export type EvidenceBook = Map<Control, Evidence[]>;

/** Scores a control for a field: 0 when it cannot be it at all, about 1 when everything speaks for it. */
export function fitOf(spec: PlainSpec, control: Control, book: EvidenceBook): Fit | null {
  if (kindFit(spec, control) === 0) return null;
  const named = bestEvidence(spec, control, book);
  return named.score === 0 ? null : weigh(spec, control, named);
}

/** What a name is worth on this control: by its kind, its block, its choices, its value and where it stands. */
export function weigh(spec: PlainSpec, control: Control, named: { score: number; why: string }): Fit {
  let score =
    named.score * kindFit(spec, control) +
    sectionBonus(spec, control) +
    optionBonus(spec, control) +
    shapeBonus(spec, control);
  if (standsAside(control.element)) score += ASIDE;
  if (!isSeen(control.drawn ?? control.element)) score *= UNSEEN;
  return { control, named: named.score, score: Math.max(0, Math.min(1.3, score)), why: named.why };
}

function kindFit(spec: PlainSpec, control: Control): number {
  return Math.max(0, ...spec.kinds.map((asked) => control.kinds[asked] ?? 0));
}

function bestEvidence(spec: PlainSpec, control: Control, book: EvidenceBook): { score: number; why: string } {
  const evidence = book.get(control) ?? evidenceOf(control);
  book.set(control, evidence);
  let best = { score: 0, why: '' };
  const sources = new Set<string>();
  for (const { plain, weight, source } of evidence) {
    const match = bestNameMatch(plain, spec.labels);
    // "Delete chat history" is another button than Delete.
    const score = match < EXACT && !isEntryKind(control) ? 0 : weight * match;
    if (score > 0.4) sources.add(source);
    if (score > best.score) best = { score, why: `${source} "${plain}"` };
  }
  return sources.size > 1 ? { ...best, score: best.score + SECOND_SOURCE } : best;
}

function isEntryKind({ kinds }: Control): boolean {
  return !('button' in kinds) && !('tab' in kinds);
}

function sectionBonus(spec: PlainSpec, control: Control): number {
  if (spec.section.length === 0 || control.sections.length === 0) return 0;
  const [nearest = '', ...outer] = control.sections;
  if (bestNameMatch(nearest, spec.section) > 0.9) return SECTION_NEAREST;
  return outer.some((name) => bestNameMatch(name, spec.section) > 0.9) ? SECTION_OUTER : SECTION_OTHER;
}

function optionBonus(spec: PlainSpec, control: Control): number {
  if (!spec.options || tagOf(control.element) !== 'select') return 0;
  const texts = [...elementsBelow(control.element)]
    .filter((inner) => tagOf(inner) === 'option')
    .map((option) => markupText(option).trim());
  if (texts.length < 2) return 0;
  return texts.some((text) => spec.options?.some((option) => option.test(text))) ? OPTIONS : -OPTIONS;
}

function shapeBonus(spec: PlainSpec, control: Control): number {
  const value = tagOf(control.element) === 'input' ? (control.element as HTMLInputElement).value.trim() : '';
  if (!spec.valueShape || value === '') return 0;
  return spec.valueShape.test(value) ? SHAPE : 0;
}

/** Search boxes and links of the page's own head are rarely what a form asks for. */
function standsAside(element: Element): boolean {
  for (const ancestor of ancestorsOf(element)) {
    const role = attribute(ancestor, 'role');
    if (tagOf(ancestor) === 'nav' || role === 'navigation' || role === 'search') return true;
    if (tagOf(ancestor) === 'header' && tagOf(parentOf(ancestor) ?? ancestor) === 'body') return true;
  }
  return false;
}

/** A choice in a list is seen when its list is; a box hidden under its own decoration when its label is. */
function isSeen(element: Element): boolean {
  const list =
    tagOf(element) === 'option'
      ? [...ancestorsOf(element)].find((one) => tagOf(one) === 'select')
      : undefined;
  if (isVisible(list ?? element)) return true;
  const type = attribute(element, 'type');
  if (type !== 'checkbox' && type !== 'radio') return false;
  const label = [...ancestorsOf(element)].slice(0, 2).find((one) => textOf(one) !== '');
  return label !== undefined && isVisible(label);
}
