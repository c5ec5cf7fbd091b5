import type { Instant } from '@/lib/model/calendar-date';
import { sameCentre } from '@/lib/model/centre';
import { type Enquiry, type EnquiryCandidate, type EnquiryFields, isLive } from '@/lib/model/enquiry';
import type { PressKind, SeenEnquiry, SeenForm } from '@/lib/model/seen';
import { type Decision, decideSeen } from './decide-seen';
import { overlaps, sameNumber, sameSeries } from './match';

/** What is known when a page says that a press took effect. */
export interface Confirmation {
  kind: PressKind;
  /** The form when the button was pressed; null when that was lost (the browser was restarted). */
  form: SeenForm | null;
  /** What the page after the press says of the enquiry. */
  seen: SeenEnquiry | null;
  /** The enquiry last saved or submitted in this tab. */
  tabEnquiry: string | null;
}

/**
 * What a confirmed press means for the tracker: usually one decision, none when nothing is surely known.
 * Without the pressed form only what the page itself says is taken, and no moment is made up.
 */
export function decideConfirmed(
  { kind, form, seen, tabEnquiry }: Confirmation,
  known: readonly Enquiry[],
  at: Instant,
): Decision[] {
  if (!form) return seen ? decideSeen({ series: seen.series, rows: [seen] }, known, at) : [];
  if (kind === 'submit' && isSubmittedAlready(form, tabEnquiry, known)) return [];
  const mine = find(form, seen, tabEnquiry, known);
  if (kind === 'delete') {
    return mine === null ? [] : [toChange(mine, form, { state: 'deleted', stateText: null })];
  }
  const change = { ...fieldsOf(form, mine), ...seenFields(seen), ...pressed(kind, form, mine, at) };
  if (mine !== null) return [toChange(mine, form, change)];
  return [{ kind: 'add', series: form.series ?? seen?.series ?? null, change, origin: 'caught' }];
}

/** The enquiry the form is about: by its number, else the tab's own, else the only draft like it. */
function find(
  form: SeenForm,
  seen: SeenEnquiry | null,
  tabEnquiry: string | null,
  known: readonly Enquiry[],
): Enquiry | null {
  const numbered = known.filter((one) => sameNumber(one.number, seen?.number ?? null));
  if (numbered[0]) return numbered.length === 1 && isOf(form, numbered[0]) ? numbered[0] : null;
  const drafts = known.filter((one) => isDraft(one) && isOf(form, one));
  const own = drafts.find((one) => one.id === tabEnquiry);
  if (own && isSameDraft(own, form)) return own;
  const alike = drafts.filter(
    (one) =>
      one.syllabus === form.syllabus &&
      one.service === form.service &&
      (form.service === '5' || overlaps(one.candidates, form.candidates)),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Of the form's series and centre, as far as they are known. */
function isOf(form: SeenForm, one: Enquiry): boolean {
  return sameSeries(one, form.series) && sameCentre(one.centre, form.centre);
}

/** A page may say twice that one press took effect. */
function isSubmittedAlready(form: SeenForm, tabEnquiry: string | null, known: readonly Enquiry[]): boolean {
  const own = known.find((one) => one.id === tabEnquiry && one.state === 'submitted');
  if (!own || own.number !== null || own.syllabus !== form.syllabus || own.service !== form.service)
    return false;
  const sameComponents = sameMembers(own.components, form.components);
  const numbers = (list: { number: string }[]) => list.map(({ number }) => number);
  return sameComponents && sameMembers(numbers(own.candidates), numbers(candidatesOf(form, own)));
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

function isDraft(enquiry: Enquiry): boolean {
  return isLive(enquiry.state) && (enquiry.state === 'saved' || enquiry.state === 'planned');
}

/**
 * In one tab an officer also makes one enquiry after another. It is the same one only while syllabus and
 * candidates carry on: a second draft must never overwrite the first.
 */
function isSameDraft(draft: Enquiry, form: SeenForm): boolean {
  const syllabusGoesOn = draft.syllabus === null || draft.syllabus === form.syllabus;
  const nobodyYet = draft.candidates.length === 0;
  const nobodyInSight = form.unticked !== null && form.candidates.length === 0;
  const bothWhole = draft.service === '5' && form.service === '5';
  return (
    syllabusGoesOn && (nobodyYet || nobodyInSight || bothWhole || overlaps(draft.candidates, form.candidates))
  );
}

/** Whom the form is about: who is ticked, and those saved with it before who are out of sight by now. */
function candidatesOf({ candidates, unticked }: SeenForm, before: Enquiry | null): EnquiryCandidate[] {
  if (unticked === null || before === null) return candidates;
  const seen = new Set([...unticked, ...candidates.map(({ number }) => number)]);
  return [...candidates, ...before.candidates.filter(({ number }) => !seen.has(number))];
}

/** The form's own words; nothing in it takes away what is already known. */
function fieldsOf(form: SeenForm, before: Enquiry | null): Partial<EnquiryFields> {
  return {
    ...(form.centre !== null && { centre: form.centre }),
    ...(form.service !== null && { service: form.service }),
    ...(form.syllabus !== null && { syllabus: form.syllabus }),
    ...(form.syllabusTitle !== null && { syllabusTitle: form.syllabusTitle }),
    components: form.components,
    candidates: candidatesOf(form, before),
    // Service 5 is about the whole group, whoever is ticked (G14).
    allCandidates: form.service === '5',
    note: form.note,
  };
}

function seenFields(seen: SeenEnquiry | null): Partial<EnquiryFields> {
  return seen?.number ? { number: seen.number } : {};
}

function pressed(
  kind: 'save' | 'submit',
  { checks }: SeenForm,
  before: Enquiry | null,
  at: Instant,
): Partial<EnquiryFields> {
  if (kind === 'submit') {
    return { state: 'submitted', stateText: null, submittedAt: at, ...(checks && { checks }) };
  }
  return { state: 'saved', stateText: null, ...(!before?.savedAt && { savedAt: at }) };
}

function toChange(enquiry: Enquiry, form: SeenForm, change: Partial<EnquiryFields>): Decision {
  const series = enquiry.series === null ? form.series : null;
  return { kind: 'change', id: enquiry.id, change, origin: 'caught', series };
}
