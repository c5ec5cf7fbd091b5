import { QUALIFICATIONS } from '../centre/syllabuses';
import { first, type Sent } from '../controls';
import type { Choices, Draft, PracticeState, Syllabus } from '../model';
import { entered, findSyllabus, isListed } from '../records';
import { findService } from '../services';

/**
 * A form after what was sent for it, or the sentence that says what could not be used. Choosing another syllabus
 * clears what hung on the old one.
 */
export function readForm(state: PracticeState, draft: Draft, sent: Sent): Draft | string {
  const service = first(sent.values, 'service');
  if (service !== '' && findService(service)?.kind !== draft.kind) return 'That service is not offered here.';
  const qualification = first(sent.values, 'qualification');
  if (qualification !== '' && !QUALIFICATIONS.includes(qualification)) {
    return 'That qualification is not offered here.';
  }
  const by = first(sent.values, 'by');
  if (by !== '' && by !== 'component' && by !== 'syllabus') return 'That way of enquiring is not offered.';
  const assessment = first(sent.values, 'assessment').trim();
  const syllabus = findAssessment(state, qualification, assessment)?.code ?? '';
  const typed = { note: first(sent.values, 'note'), service, qualification, assessment, syllabus };
  if (syllabus !== draft.choices.syllabus) {
    const choices: Choices = { ...typed, by: '', components: [], candidate: '', selected: [] };
    return { ...draft, choices, applied: null };
  }
  const choices: Choices = {
    ...typed,
    by,
    components: knownComponents(state, syllabus, sent.values.get('components') ?? []),
    candidate: first(sent.values, 'candidate'),
    selected: selectedNow(state, draft, sent.values.get('selected') ?? []),
  };
  return { ...draft, choices };
}

/** The syllabus an Assessment text names: by its code, its whole title, or the one title it begins. */
function findAssessment(state: PracticeState, qualification: string, text: string): Syllabus | undefined {
  if (text === '') return undefined;
  const offered = assessments(state, qualification);
  const byCode = offered.find(({ code }) => new RegExp(`(?<!\\d)${code}(?!\\d)`).test(text));
  if (byCode) return byCode;
  const words = text.toLowerCase();
  const byTitle = offered.filter(({ title }) => title.toLowerCase() === words);
  if (byTitle.length === 1) return byTitle[0];
  const begun = offered.filter(({ title }) => title.toLowerCase().startsWith(words));
  return begun.length === 1 ? begun[0] : undefined;
}

/** The syllabuses the Assessment box can name. */
export function assessments(state: PracticeState, qualification: string): Syllabus[] {
  return state.syllabuses.filter((one) => qualification === '' || one.qualification === qualification);
}

function knownComponents(state: PracticeState, syllabus: string, codes: string[]): string[] {
  const known = findSyllabus(state, syllabus)?.components ?? [];
  return known.map(({ code }) => code).filter((code) => codes.includes(code));
}

/** Ticks that were on the page count as sent; candidates chosen under another filter stay chosen. */
function selectedNow(state: PracticeState, draft: Draft, ticked: string[]): string[] {
  const shown = new Set(listed(state, draft).map(({ number }) => number));
  const before = draft.choices.selected;
  return entered(state, draft)
    .map(({ number }) => number)
    .filter((number) => (shown.has(number) ? ticked : before).includes(number));
}

/** The candidates in the form's list: those the applied filter finds, and those already ticked. */
export function listed(state: PracticeState, draft: Draft): ReturnType<typeof entered> {
  const { applied, choices } = draft;
  if (applied === null) return [];
  return entered(state, draft).filter(
    ({ number }) => isListed(number, applied) || choices.selected.includes(number),
  );
}
