import type { PageId } from '@/lib/model/page-id';
import type { PressKind, SeenEnquiry, SeenSeries } from '@/lib/model/seen';
import { FORM_FIELDS } from './form-fields';
import { type Scan, scanPage } from './locate/scan';
import { isVisible } from './locate/visible';
import { readDeclarations } from './read/declarations';
import { readEnquiryPage } from './read/enquiry-page';
import { type ReadForm, readForm } from './read/form';
import { readListPage, type SeenList } from './read/list-page';
import { type RowMemory, rowMemory } from './read/row-memory';
import { readSeriesPage } from './read/series-page';
import { type Recognition, recognise } from './recognise';

/** All that one look at a page told. What the page is not about stays null. */
export interface PageReading {
  page: PageId | 'unknown';
  form: ReadForm | null;
  series: SeenSeries | null;
  list: SeenList | null;
  enquiry: SeenEnquiry | null;
  /** Direct says that this press took effect. */
  done: PressKind | null;
  /** Direct's buttons, which nothing of ours may cover. */
  buttons: Element[];
}

const FORM_PAGES: readonly string[] = ['create-enquiry', 'no-result-enquiry'];
const SAVED =
  /\b(?:enquiry|draft)\b.*\bsaved\b|\bsaved\b.*\b(?:enquiry|successfully|draft)\b|^saved\b.{0,40}$/;
const DELETED = /\benquiry\b.*\bdeleted\b|\bdeleted\b.*\b(?:enquiry|successfully)\b|^deleted\b.{0,40}$/;

/**
 * Looks at a page once: what it is, and what it says. Reads only. With a memory of earlier looks it reads only what
 * has changed since, and may leave rows for the next look.
 */
export function readPage(root: Document, memory: RowMemory = rowMemory()): PageReading {
  memory.begin();
  const scan = scanPage(root);
  const recognition = recognise(scan);
  const page = recognition.page?.id ?? 'unknown';
  const formPage = formPageOf(recognition);
  const enquiry = page === 'enquiry' || page === 'submitted' ? readEnquiryPage(scan) : null;
  return {
    page,
    form: formPage && withDeclarations(readForm(scan, formPage, FORM_FIELDS, memory), page, scan),
    series: page === 'series' ? readSeriesPage(scan) : null,
    list: page === 'list-enquiries' || page === 'associate-list' ? readListPage(scan) : null,
    enquiry,
    done: doneOn(page, scan, enquiry),
    buttons: scan.controls.filter(({ kinds }) => kinds.button === 1).map(({ element }) => element),
  };
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
