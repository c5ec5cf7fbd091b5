import type { PageId } from '@/lib/model/page-id';
import type { PressKind, SeenEnquiry } from '@/lib/model/seen';
import type { Taught, TaughtPage } from '@/lib/model/taught';
import { isInDialog } from './dialogs';
import { FORM_FIELDS } from './form-fields';
import { type Scan, scanInSteps } from './locate/scan';
import { atOnce, type Steps } from './locate/steps';
import { isVisible } from './locate/visible';
import { PAGES } from './pages';
import { readDeclarations } from './read/declarations';
import { readEnquiryPage } from './read/enquiry-page';
import { type ReadForm, readForm } from './read/form';
import { type RowMemory, rowMemory } from './read/row-memory';
import { type PageReading, withLists } from './read-lists';
import { type Recognition, recognise } from './recognise';
import { namedPage } from './teach/name-page';

/** What one look at a page told that has to be known at once. What the page is not about stays null. */
export interface Look {
  page: PageId | 'unknown';
  /** How clearly the page was recognised: its score, and the next best page. */
  lead: { score: number; runnerUp: PageId | null };
  /** What the officer said this page is; null when they said nothing. `none`: leave it alone. */
  named: TaughtPage | null;
  form: ReadForm | null;
  enquiry: SeenEnquiry | null;
  /** Direct says that this press took effect. */
  done: PressKind | null;
  /** Direct's buttons, which nothing of ours may cover. */
  buttons: Element[];
  /** The page as it was walked. */
  scan: Scan;
}

const FORM_PAGES: readonly string[] = ['create-enquiry', 'no-result-enquiry'];
/** What a list with an opened enquiry over it may be taken for. */
const UNDER_ENQUIRY: readonly string[] = ['list-enquiries', 'associate-list', 'enquiry'];
const SAVED =
  /\b(?:enquiry|draft)\b.*\bsaved\b|\bsaved\b.*\b(?:enquiry|successfully|draft)\b|^saved\b.{0,40}$/;
const DELETED = /\benquiry\b.*\bdeleted\b|\bdeleted\b.*\b(?:enquiry|successfully)\b|^deleted\b.{0,40}$/;

/**
 * Looks at a page once: what it is, and what it says. Reads only. With a memory of earlier looks it reads only what
 * has changed since. `taught`: what officers showed or named.
 */
export function readPage(
  root: Document,
  memory: RowMemory = rowMemory(),
  taught: readonly Taught[] = [],
): PageReading {
  return withLists(atOnce(readInSteps(root, memory, taught)));
}

/** Like `readPage` without what the page lists, in steps. Only worth something when the page has not changed between them. */
export function* readInSteps(root: Document, memory: RowMemory, taught: readonly Taught[]): Steps<Look> {
  const scan = yield* scanInSteps(root, memory.boxesOf);
  yield;
  const named = namedPage(scan, root.location.pathname, taught);
  const whole = withName(yield* recognise(scan), named);
  const opened = named ? null : yield* enquiryOver(scan, whole);
  const recognition = opened?.recognition ?? whole;
  const page = recognition.page?.id ?? 'unknown';
  const formPage = formPageOf(recognition);
  const form = formPage && (yield* readForm(scan, formPage, FORM_FIELDS, memory, taught));
  const enquiry = page === 'enquiry' || page === 'submitted' ? readEnquiryPage(opened?.part ?? scan) : null;
  return {
    page,
    lead: { score: recognition.score, runnerUp: recognition.runnerUp },
    named,
    form: form && withDeclarations(form, page, scan),
    enquiry,
    done: doneOn(page, scan, enquiry),
    buttons: scan.controls.filter(({ kinds }) => kinds.button === 1).map(({ element }) => element),
    scan,
  };
}

/** The enquiry that was opened in a window over the list, by what stands in that window alone. */
function* enquiryOver(
  scan: Scan,
  { page, runnerUp }: Recognition,
): Steps<{ part: Scan; recognition: Recognition } | null> {
  const under = page?.id ?? runnerUp;
  if (under === null || !UNDER_ENQUIRY.includes(under)) return null;
  const words = scan.words.filter(({ element }) => isInDialog(element));
  if (words.length === 0) return null;
  const controls = scan.controls.filter(({ element }) => isInDialog(element));
  const part = { ...scan, words, controls, grids: scan.grids.filter(isInDialog) };
  const recognition = yield* recognise(part);
  return recognition.page?.id === 'enquiry' ? { part, recognition } : null;
}

/** The officer's word decides, except about the window over a form, which comes and goes on the same page. */
function withName(recognition: Recognition, named: TaughtPage | null): Recognition {
  if (!named) return recognition;
  if (recognition.page?.over && named.is !== 'none') return { ...recognition, runnerUp: named.is };
  return { ...recognition, page: PAGES.find(({ id }) => id === named.is) ?? null };
}

/** While the declarations lie over a form, what they say belongs to it. */
function withDeclarations(form: ReadForm, page: PageReading['page'], scan: Scan): ReadForm {
  if (page !== 'declarations') return form;
  const fields = { ...form.snapshot.fields, declarations: readDeclarations(scan) };
  return { ...form, snapshot: { ...form.snapshot, fields } };
}

/** The page of the form that is there to be read, also while the declarations lie over it; null without a form. */
function formPageOf({ page, runnerUp }: Recognition): PageId | null {
  const under = page?.id === 'declarations' ? runnerUp : (page?.id ?? null);
  return under !== null && FORM_PAGES.includes(under) ? under : null;
}

function doneOn(page: PageReading['page'], scan: Scan, enquiry: SeenEnquiry | null): PressKind | null {
  if (page === 'submitted' || enquiry?.state === 'submitted') return 'submit';
  const says = (pattern: RegExp): boolean =>
    scan.words.some(
      ({ plain, role, element }) => role !== 'control' && pattern.test(plain) && isVisible(element),
    );
  if (says(DELETED)) return 'delete';
  return FORM_PAGES.includes(page) && says(SAVED) ? 'save' : null;
}
