import type { CentreEnquiry, Choices, PracticeEnquiry, PracticeState } from '../model';
import { DAY, HOUR } from '../portal-time';
import { emptyChoices, NO_OPERATION } from '../records';
import { CANDIDATES } from './candidates';
import { entriesOf } from './entries';
import { openSeries } from './open-series';
import { QUALIFICATIONS, SYLLABUSES } from './syllabuses';

/** The portal as it is on the first morning: the fictional centre with a few enquiries on their way. */
export function startState(skin: string, now: Date): PracticeState {
  const startedAt = now.getTime();
  const series = openSeries(startedAt);
  return {
    skin,
    startedAt,
    offsetHours: 0,
    centre: { number: 'ZZ900', name: 'Zenith Practice School', email: 'exams@zenith-practice.example' },
    series,
    syllabuses: SYLLABUSES,
    candidates: CANDIDATES,
    entries: entriesOf(CANDIDATES),
    enquiries: firstEnquiries(startedAt, series[0]?.id, series[2]?.id),
    fromCentres: fromCentres(startedAt, series[0]?.id),
    operation: NO_OPERATION,
    drafts: [],
    nextId: 20,
    messages: [],
  };
}

/** Two Associate Centres whose candidates have the same number. */
function fromCentres(startedAt: number, newest: PracticeEnquiry['series'] | undefined): CentreEnquiry[] {
  if (!newest) return [];
  const choices: Choices = {
    ...emptyChoices(),
    service: '2',
    qualification: QUALIFICATIONS[0] ?? '',
    syllabus: '0580',
    assessment: '0580',
    by: 'component',
    components: ['21', '41'],
    selected: ['0003'],
  };
  return ['ZZ901', 'ZZ902'].map((centre, place) => ({
    id: 501 + place,
    kind: 'enquiry',
    series: newest,
    choices: { ...choices, note: `0003 of ${centre}` },
    savedAt: startedAt - 3 * HOUR,
    submittedAt: startedAt - 3 * HOUR,
    centre,
    decided: null,
    released: [],
  }));
}

function firstEnquiries(
  startedAt: number,
  newest: PracticeEnquiry['series'] | undefined,
  oldest: PracticeEnquiry['series'] | undefined,
): PracticeEnquiry[] {
  if (!newest || !oldest) return [];
  const mathematics = (service: string, note: string, selected: string[]): Choices => ({
    ...emptyChoices(),
    note,
    service,
    qualification: QUALIFICATIONS[0] ?? '',
    syllabus: '0580',
    assessment: '0580',
    by: 'component',
    components: ['21', '41'],
    selected,
  });
  const sent = (
    id: number,
    series: PracticeEnquiry['series'],
    submittedAt: number,
    choices: Choices,
  ): PracticeEnquiry => ({ id, kind: 'enquiry', series, choices, savedAt: submittedAt, submittedAt });
  return [
    {
      ...sent(11, oldest, startedAt - 70 * DAY, mathematics('2S', 'Amina Khan', ['0001'])),
      extendedTo: ['0002', '0003'],
    },
    sent(12, newest, startedAt - 6 * DAY, mathematics('2', 'Мария Кузнецова, Sukarno', ['0006', '0008'])),
    sent(13, newest, startedAt - 5 * HOUR, mathematics('1S', '', ['0014'])),
    {
      id: 14,
      kind: 'enquiry',
      series: newest,
      choices: mathematics('2', 'Thabo Mokoena', ['0021']),
      savedAt: startedAt - 2 * DAY,
      submittedAt: null,
    },
  ];
}
