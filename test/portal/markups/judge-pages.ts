import type { PageReading } from '@/lib/portal/read-lists';
import { ENQUIRIES, type EnquiryFacts, FORMS, SERIES } from './facts';
import type { Answer } from './judge-form';
import type { Markup } from './markup';

/** One page of a markup other than the form, and what must be read from it. */
export interface PageCase {
  name: string;
  html(markup: Markup): string | undefined;
  judge(page: PageReading): Answer[];
}

const said = (key: string, got: unknown, wanted: unknown, open: boolean): Answer => {
  const is = JSON.stringify(got) === JSON.stringify(wanted);
  return {
    key,
    verdict: is ? 'right' : open ? 'abstained' : 'wrong',
    said: `${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`,
  };
};
const page = (reading: PageReading, wanted: string): Answer =>
  said('page', reading.page, wanted, reading.page === 'unknown');

function judgeEnquiry(
  got: PageReading['enquiry'] | undefined,
  wanted: EnquiryFacts,
  names: boolean,
): Answer[] {
  const about = [
    ['number', got?.number, wanted.number],
    ['state', got?.state, wanted.state],
    ['words of the state', got?.stateText, wanted.status],
    ['service', got?.service, wanted.code],
    ['syllabus', got?.syllabus, wanted.syllabus.slice(0, 4)],
    ['note', got?.note, wanted.note],
    ['series', got?.series, '2024-06'],
    [
      'candidates',
      got?.candidates.map((one) => (names ? `${one.number} ${one.name}` : one.number)).join(),
      wanted.candidates.map((one) => (names ? `${one.number} ${one.name}` : one.number)).join(),
    ],
    ['all', got?.allCandidates, wanted.all === true],
    ['documents', got?.documents.join(), wanted.documents.join()],
  ] as const;
  return about.map(([key, is, should]) =>
    said(`enquiry ${key}`, is, should, is === null || is === undefined || is === ''),
  );
}

export const PAGE_CASES: PageCase[] = [
  {
    name: 'series',
    html: (markup) => markup.series?.(SERIES),
    judge: (reading) => [
      page(reading, 'series'),
      said('series', reading.series?.series ?? null, '2024-06', !reading.series),
      said(
        'deadlines',
        reading.series?.deadlines ?? [],
        SERIES.services.map(({ code, date }) => ({ service: code, date })),
        (reading.series?.deadlines ?? []).length === 0,
      ),
    ],
  },
  {
    name: 'series list',
    html: (markup) => markup.seriesList?.(['June 2024', 'November 2023', 'March 2024']),
    judge: (reading) => [page(reading, 'series-list')],
  },
  {
    name: 'list of enquiries',
    html: (markup) => markup.list?.(ENQUIRIES),
    judge: (reading) => [
      page(reading, 'list-enquiries'),
      said('rows', reading.list?.rows.length ?? 0, ENQUIRIES.length, (reading.list?.rows.length ?? 0) === 0),
      ...ENQUIRIES.flatMap((one) =>
        judgeEnquiry(
          reading.list?.rows.find(({ number }) => number === one.number),
          one,
          false,
        ),
      ),
    ],
  },
  {
    name: 'enquiry',
    html: (markup) => (ENQUIRIES[0] ? markup.enquiry?.(ENQUIRIES[0]) : undefined),
    judge: (reading) => [
      page(reading, 'enquiry'),
      ...(ENQUIRIES[0] ? judgeEnquiry(reading.enquiry, ENQUIRIES[0], true) : []),
    ],
  },
  {
    name: 'submitted',
    html: (markup) => (ENQUIRIES[0] ? markup.submitted?.(ENQUIRIES[0]) : undefined),
    judge: (reading) => [
      page(reading, 'submitted'),
      said('state', reading.enquiry?.state ?? null, 'submitted', !reading.enquiry?.state),
    ],
  },
  {
    name: 'declarations',
    html: (markup) => {
      const form = FORMS['by component, candidates listed'];
      return markup.declarations && form ? markup.form(form) + markup.declarations(form) : undefined;
    },
    judge: (reading) => {
      const boxes = reading.form?.snapshot.fields.declarations;
      const ticks = boxes?.status === 'found' ? boxes.value.boxes.map(({ ticked }) => ticked) : null;
      return [page(reading, 'declarations'), said('boxes', ticks, [false, false], ticks === null)];
    },
  },
];
