import { readCandidateNumber, readComponentCode, readSyllabusCode } from '@/lib/model/codes';
import type { EnquiryCandidate } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import { readServiceChoice } from '@/lib/model/service';
import { readState } from '@/lib/model/state-words';
import { cellsOf, rowsOf } from '../locate/grid';
import { textOf } from '../locate/page-text';
import type { Scan } from '../locate/scan';
import { readDocuments, saysAll } from './enquiry-words';
import { valueBehind } from './pairs';
import { seriesOfPage } from './series-of-page';

const NAMES = {
  number: [/^enquiry( number| no| reference| id)?$/, /^(reference|number)$/],
  state: [/^(enquiry )?status$/],
  service: [/^service( type| name)?$/],
  note: [/^notes?$/],
  syllabus: [/^(syllabus|assessment)$/],
  components: [/^components?$/],
  candidates: [/^candidates?( numbers?)?$/],
};
const ALL_NAMES = [...Object.values(NAMES).flat(), /^(files?|documents?|extensions?|centre|qualification)$/];
const NUMBER_IN_HEADING = /^enquiry\s+(?:number\s+|no\.?\s+)?([\w/-]*\d[\w/-]*)$/i;

/** Reads an enquiry's own page, or the page that follows submitting; what it does not say stays unknown. */
export function readEnquiryPage(scan: Scan): SeenEnquiry {
  const isName = (plain: string): boolean => ALL_NAMES.some((name) => name.test(plain));
  const value = (names: RegExp[]): string => valueBehind(scan.words, names, isName) ?? '';
  const series = seriesOfPage(scan);
  const stateText = value(NAMES.state) || null;
  return {
    number: numberInHeading(scan) ?? (value(NAMES.number) || null),
    series: series.status === 'found' ? series.value : null,
    state: stateText === null ? null : readState(stateText),
    stateText,
    service: readServiceChoice(value(NAMES.service)).code,
    syllabus: readSyllabusCode(value(NAMES.syllabus)),
    note: value(NAMES.note) || null,
    components: value(NAMES.components)
      .split(/[,;]/)
      .flatMap((part) => readComponentCode(part.trim()) ?? []),
    candidates: candidatesOn(scan),
    allCandidates: saysAll(value(NAMES.candidates)),
    documents: readDocuments(scan.words.map(({ text }) => text).join('\n') + gridText(scan)),
  };
}

function numberInHeading({ words }: Scan): string | null {
  const found = words.flatMap(({ text, role }) =>
    role === 'heading' ? (NUMBER_IN_HEADING.exec(text)?.[1] ?? []) : [],
  );
  return found[0] ?? null;
}

function gridText({ grids }: Scan): string {
  return grids.flatMap((grid) => rowsOf(grid).map((row) => textOf(row))).join('\n');
}

/** Names and numbers from a table of candidates, or from lines such as `0713 Amina Khan` and `Amina Khan (0713)`. */
function candidatesOn({ grids, words }: Scan): EnquiryCandidate[] {
  const rows = grids.flatMap((grid) => rowsOf(grid).map((row) => cellsOf(row).map((cell) => textOf(cell))));
  const inTables = rows.flatMap((cells) => {
    const number = cells.flatMap((cell) =>
      /^\d{4}$/.test(cell) ? (readCandidateNumber(cell) ?? []) : [],
    )[0];
    const name =
      cells.find((cell) => /\p{L}{2}|\p{Lo}/u.test(cell) && readDocuments(cell).length === 0) ?? null;
    return number ? [{ number, name }] : [];
  });
  if (inTables.length > 0) return inTables;
  return words.flatMap(({ text }) => {
    const found =
      /^(\d{4})\s*[-–—:,]?\s+(\p{L}.*)$/u.exec(text) ?? /^(\p{L}.*?)[\s,]*\(?(\d{4})\)?$/u.exec(text);
    const [digits, name] = /^\d/.test(found?.[1] ?? '') ? [found?.[1], found?.[2]] : [found?.[2], found?.[1]];
    const number = readCandidateNumber(digits ?? '');
    return number && name && !/\b(series|march|june|november)\b/i.test(text) ? [{ number, name }] : [];
  });
}
