import { type Assignment, assign, type Claim } from './assign';
import type { FieldSpec, Located } from './field-spec';
import { fitsByPlace } from './geometry';
import { fitsByPointer } from './pressable';
import { type Control, type Scan, scanPage } from './scan';
import { type EvidenceBook, type Fit, fitOf, type PlainSpec, plainSpec } from './score';
import { atOnce, type Steps } from './steps';
import { isCovered } from './visible';

export type { FieldKind, FieldSpec, Located, LocatedStatus } from './field-spec';

const OK = 0.6;
const OK_MARGIN = 0.12;
const UNSURE = 0.5;
const UNSURE_MARGIN = 0.05;
const NAMED = 0.78;
const NAMESAKE_MARGIN = 0.25;
const NOTHING: Assignment = { fit: null, rival: null, contested: false };
const MOST_BOXES = 8;

/**
 * Finds fields on a page by the words a person reads: one answer for each spec, in the same order. Evidence is
 * weighed for every control and all fields are given their controls together. Reads only, and needs nothing
 * but the document. Where two parts of the page fit alike it says so instead of choosing.
 */
export function locate(root: Document, specs: FieldSpec[]): Located[] {
  return atOnce(locateIn(scanPage(root), specs));
}

/** Like `locate`, in steps, on a page that was walked already. */
export function* locateIn(scan: Scan, specs: readonly FieldSpec[]): Steps<Located[]> {
  const book: EvidenceBook = new Map();
  const controls = withoutLongLists(scan.controls);
  const plain = specs.map(plainSpec);
  const claims: Claim[] = [];
  for (const spec of plain) {
    claims.push(claimOf(spec, controls, book));
    yield;
  }
  const first = assign(claims);
  const sure = new Set(
    [...first.values()].flatMap(({ fit }) => (fit && fit.score >= OK ? [fit.control.element] : [])),
  );
  const open = claims.filter(({ key }) => (first.get(key)?.fit?.score ?? 0) < OK);
  for (const claim of open) {
    const spec = plain.find(({ key }) => key === claim.key);
    if (spec)
      claim.fits = joinFits(claim.fits, [...fitsByPlace(spec, scan, sure), ...fitsByPointer(spec, scan)]);
    yield;
  }
  const final = open.length > 0 ? assign(claims) : first;
  return specs.map((spec) => grade(spec, final.get(spec.key) ?? NOTHING));
}

/** Hundreds of tick boxes are rows of a list, not fields: only the first and the last of them are looked at. */
function withoutLongLists(controls: readonly Control[]): readonly Control[] {
  const boxes = controls.filter(({ kinds }) => kinds.checkbox === 1);
  if (boxes.length <= 2 * MOST_BOXES) return controls;
  const rows = new Set(boxes.slice(MOST_BOXES, -MOST_BOXES));
  return controls.filter((control) => !rows.has(control));
}

function claimOf(spec: PlainSpec, controls: readonly Control[], book: EvidenceBook): Claim {
  return { key: spec.key, fits: controls.flatMap((control) => fitOf(spec, control, book) ?? []) };
}

/** What is seen on screen and what the structure says are two views of one control: the better one counts. */
function joinFits(fits: Fit[], more: Fit[]): Fit[] {
  const best = new Map<Element, Fit>();
  for (const fit of [...fits, ...more]) {
    const known = best.get(fit.control.element);
    if (!known || fit.score > known.score) best.set(fit.control.element, fit);
  }
  return [...best.values()];
}

function grade(spec: FieldSpec, { fit, rival, contested }: Assignment): Located {
  const nothing = `no ${spec.kinds.join(' or ')} named ${spec.labels.map((label) => `"${label}"`).join(' or ')}`;
  if (!fit || fit.score < UNSURE)
    return { key: spec.key, element: null, status: 'missing', confidence: 0, why: nothing };
  const margin = fit.score - (rival?.score ?? 0);
  const confidence = Math.min(1, fit.score);
  const found = { key: spec.key, element: fit.control.element, confidence, why: fit.why };
  if (contested)
    return { ...found, element: null, status: 'ambiguous', why: `two fields fit it alike: ${fit.why}` };
  if (rival && margin < NAMESAKE_MARGIN && isNamesake(fit, rival)) return breakTie(spec, fit, rival);
  if (fit.score >= OK && margin >= OK_MARGIN) return { ...found, status: 'ok' };
  if (rival && margin < UNSURE_MARGIN) return breakTie(spec, fit, rival);
  return margin >= UNSURE_MARGIN
    ? { ...found, status: 'unsure' }
    : { ...found, element: null, status: 'ambiguous' };
}

/** Two that are called the same, one only more plainly so, and nothing else tells them apart. */
function isNamesake(fit: Fit, rival: Fit): boolean {
  const context = fit.score - fit.named - (rival.score - rival.named);
  return Math.min(fit.named, rival.named) >= NAMED && Math.abs(context) < OK_MARGIN;
}

/** Two that fit alike: when a window lies over one of them, the officer can only mean the other. */
function breakTie(spec: FieldSpec, fit: Fit, rival: Fit): Located {
  const [first, second] = [isCovered(fit.control.element), isCovered(rival.control.element)];
  if (first !== null && second !== null && first !== second) {
    const open = first ? rival : fit;
    const why = `${open.why}, the only one not covered`;
    return {
      key: spec.key,
      element: open.control.element,
      status: 'ok',
      confidence: Math.min(1, open.score),
      why,
    };
  }
  const why = `two parts of the page fit alike: ${fit.why} and ${rival.why}`;
  return { key: spec.key, element: null, status: 'ambiguous', confidence: Math.min(1, fit.score), why };
}
