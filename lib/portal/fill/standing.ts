import type { CandidateNumber } from '@/lib/model/codes';
import type { FillStep, NextEnquiry } from '@/lib/model/filling';
import type { CandidateList, ComponentList, FormSnapshot } from '@/lib/model/form-snapshot';
import type { Reading } from '@/lib/model/reading';
import { readServiceChoice } from '@/lib/model/service';
import type { ReadForm } from '../read/form';
import { fitsQualification } from './qualification';

export type Plan = Pick<NextEnquiry, 'planned' | 'qualification'>;
type Fields = FormSnapshot['fields'];

/**
 * How a part of the form stands beside the plan. `open`: it can be filled in. `other`: something else is there,
 * in `words`. `later`: it is not on the page yet. `unread`: it was not surely found.
 */
export interface Standing {
  is: 'done' | 'open' | 'other' | 'later' | 'unread';
  words: string;
}

const DONE: Standing = { is: 'done', words: '' };
const OPEN: Standing = { is: 'open', words: '' };
const UNREAD: Standing = { is: 'unread', words: '' };
const other = (words: string): Standing => ({ is: 'other', words });

/** Compares a form as it was read with the planned enquiry, part by part. */
export function standingOf(
  step: FillStep,
  plan: Plan,
  form: Pick<ReadForm, 'snapshot' | 'candidates'>,
): Standing {
  if (step === 'candidateFilter')
    return inReach(plan, form).length > 0 || outOfReach(plan, form).length === 0 ? DONE : OPEN;
  return STANDINGS[step](plan, form.snapshot.fields);
}

type Listed = Pick<ReadForm, 'snapshot' | 'candidates'>;

/** Planned candidates who are neither ticked nor have a row on the page now. */
export function outOfReach(plan: Pick<Plan, 'planned'>, form: Listed): CandidateNumber[] {
  return unticked(plan, form).filter((number) => !form.candidates?.rows.has(number));
}

/** Planned candidates who have a row on the page now and are not ticked. */
export function inReach(plan: Pick<Plan, 'planned'>, form: Listed): CandidateNumber[] {
  return unticked(plan, form).filter((number) => form.candidates?.rows.has(number));
}

function unticked({ planned }: Pick<Plan, 'planned'>, { snapshot }: Listed): CandidateNumber[] {
  const reading = snapshot.fields.candidates;
  const ticked = reading.status === 'found' ? candidateTicks(reading.value) : [];
  return planned.candidates.map(({ number }) => number).filter((number) => !ticked.includes(number));
}

const STANDINGS: Record<Exclude<FillStep, 'candidateFilter'>, (plan: Plan, fields: Fields) => Standing> = {
  service: ({ planned }, { service }) =>
    read(service, ({ text }) => asText(text, readServiceChoice(text).code === planned.service)),
  note: ({ planned }, { note }) =>
    planned.note === ''
      ? DONE
      : read(note, ({ text }) => asText(text.trim(), text.trim() === planned.note.trim())),
  qualification: ({ qualification }, fields) =>
    qualification === null
      ? UNREAD
      : read(fields.qualification, (text) => asText(text, fitsQualification(text, qualification))),
  assessment: ({ planned }, fields) =>
    read(fields.assessment, ({ text, syllabus }) =>
      syllabus === planned.syllabus && !isOpened(fields)
        ? { is: 'later', words: '' }
        : asText(text, syllabus === planned.syllabus),
    ),
  level: ({ planned }, { level, components }) => {
    const byComponent = planned.components.length > 0;
    // Where the list is there without a choice of level, there is nothing to choose.
    if (byComponent && level.status !== 'found' && components.status === 'found') return DONE;
    return read(level, (now) => {
      if (now === (byComponent ? 'by-component' : 'other')) return DONE;
      return byComponent ? OPEN : UNREAD;
    });
  },
  components: ({ planned }, { components }) =>
    planned.components.length === 0
      ? DONE
      : read(components, (list) => ticksOf(componentTicks(list), planned.components)),
  candidates: ({ planned }, { candidates }) =>
    planned.candidates.length === 0
      ? DONE
      : read(candidates, (list) =>
          ticksOf(
            candidateTicks(list),
            planned.candidates.map(({ number }) => number),
          ),
        ),
};

/** By component, the Candidate box and the lists are there only once Direct has taken the syllabus. */
function isOpened({ level, candidateFilter, components }: Fields): boolean {
  return [level, candidateFilter, components].some(({ status }) => status === 'found');
}

function read<T>(reading: Reading<T>, stands: (value: T) => Standing): Standing {
  if (reading.status === 'waiting') return { is: 'later', words: '' };
  return reading.status === 'found' && reading.sure ? stands(reading.value) : UNREAD;
}

function asText(text: string, fits: boolean): Standing {
  if (fits) return DONE;
  return text === '' ? OPEN : other(text);
}

/** A tick that is not planned is something else; one that is missing can be set. */
function ticksOf(ticked: readonly string[], planned: readonly string[]): Standing {
  const strange = ticked.filter((one) => !planned.includes(one));
  if (strange.length > 0) return other(strange.join(', '));
  return planned.every((one) => ticked.includes(one)) ? DONE : OPEN;
}

function componentTicks({ rows }: ComponentList): string[] {
  return rows.filter(({ ticked }) => ticked).map(({ code, title }) => code ?? title);
}

function candidateTicks({ rows }: CandidateList): string[] {
  return rows.filter(({ ticked }) => ticked).map(({ number }) => number);
}

/** True while nothing is on the form that an enquiry is made of; `but` leaves parts out of account. */
export function isUntouched(
  { snapshot }: Pick<ReadForm, 'snapshot'>,
  but: readonly FillStep[] = [],
): boolean {
  const { service, note, assessment } = snapshot.fields;
  const texts = { service, note, assessment };
  return Object.entries(texts).every(
    ([step, reading]) =>
      but.some((one) => one === step) || reading.status !== 'found' || reading.value.text === '',
  );
}
