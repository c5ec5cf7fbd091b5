import {
  type ComponentCode,
  plainDigits,
  readCandidateNumber,
  readComponentCode,
  readSyllabusCode,
} from '@/lib/model/codes';
import type { EnquiryCandidate } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import { readServiceChoice } from '@/lib/model/service';
import { readState } from '@/lib/model/state-words';
import { cellsOf, columnNameOf, headerCellsOf, headerRowsOf, rowsOf } from '../locate/grid';
import { textOf } from '../locate/page-text';
import type { Scan, Word } from '../locate/scan';
import { plainText } from '../locate/text';
import { isVisible } from '../locate/visible';
import { centreOf } from './centre-of-page';
import { readCandidateList, readDocuments, readEnquiryNumber, saysAll } from './enquiry-words';
import { divideExtension } from './extension-part';
import { valueBehind, valuesBehind } from './pairs';
import { seriesOfPage } from './series-of-page';

const NAMES = {
  number: [/^enquiry( number| no| reference| id)?$/, /^(reference|number)$/],
  state: [/^(enquiry )?status$/],
  service: [/^service( type| name)?$/],
  note: [/^notes?$/],
  syllabus: [/^(syllabus|assessment)$/],
  components: [/^components?( ?\(s\))?$/],
  candidates: [/^candidates?( numbers?)?$/],
};
const ALL_NAMES = [
  ...Object.values(NAMES).flat(),
  /^(files?|documents?|extensions?|centre|qualification|series)$/,
];
const NUMBER_IN_TITLE =
  /^enquiry\s+(?:number\s*:?\s+|no\.?\s*:?\s+|reference\s*:?\s+)?([\w/-]*\d[\w/-]*)(?=$|\s*[–—|(,:]|\s+-)/i;

/** Reads an enquiry's own page, or the page that follows submitting; what it does not say stays unknown. */
export function readEnquiryPage(page: Scan): SeenEnquiry {
  const { rest: scan, extension } = divideExtension(page);
  const isName = (plain: string): boolean => ALL_NAMES.some((name) => name.test(plain));
  const value = (names: RegExp[]): string => valueBehind(scan.words, names, isName) ?? '';
  const series = seriesOfPage(scan);
  const stateText = value(NAMES.state) || null;
  return {
    number:
      numberInTitle(scan, 'heading') ?? readEnquiryNumber(value(NAMES.number)) ?? numberInTitle(scan, 'text'),
    centre: centreOf(scan),
    series: series.status === 'found' ? series.value : null,
    state: stateText === null ? null : readState(stateText),
    stateText,
    service: readServiceChoice(value(NAMES.service)).code,
    syllabus: readSyllabusCode(value(NAMES.syllabus)),
    note: value(NAMES.note) || null,
    components: componentsIn(valuesBehind(scan.words, NAMES.components, isName)),
    candidates: candidatesOn(scan, isName),
    allCandidates: saysAll(value(NAMES.candidates)),
    released: [],
    extendedCandidates: extension ? candidatesOn(extension, isName).map(({ number }) => number) : [],
    documents: readDocuments([...shownTexts(scan), ...rowTexts(scan)].join('\n')),
  };
}

/** One behind the other in a line, or one below the other: up to the first text that begins with no code. */
function componentsIn(texts: readonly string[]): ComponentCode[] {
  const [first = '', ...others] = texts;
  const end = others.findIndex((text) => !/^\W*\d{2}(?:$|\s*[–—:-]\s|\s+\p{L})/u.test(plainDigits(text)));
  return [first, ...(end < 0 ? others : others.slice(0, end))]
    .flatMap((text) => text.split(/[,;]/))
    .flatMap((part) => readComponentCode(part.trim()) ?? []);
}

/** What the page says of documents; names of columns and what lies on a tab that is not open say nothing. */
function shownTexts({ words }: Scan): string[] {
  return words.flatMap(({ text, role, element }) =>
    role !== 'header' && readDocuments(text).length > 0 && isVisible(element) ? [text] : [],
  );
}

/** The number in a heading; in other words, such as a title told by its size, only when they name one enquiry. */
function numberInTitle({ words }: Scan, role: Word['role']): string | null {
  const said = words.flatMap((word) =>
    word.role === role ? (NUMBER_IN_TITLE.exec(word.text)?.[1] ?? []) : [],
  );
  return role === 'heading' || new Set(said).size === 1 ? (said[0] ?? null) : null;
}

function rowTexts({ grids }: Scan): string[] {
  return grids.filter(isVisible).flatMap((grid) => {
    const names = headerRowsOf(grid);
    return rowsOf(grid).flatMap((row) => (names.includes(row) ? [] : [textOf(row)]));
  });
}

/** Names and numbers from a table of candidates, or from what stands under the word Candidates. */
function candidatesOn(scan: Scan, isName: (plain: string) => boolean): EnquiryCandidate[] {
  const inTables = scan.grids
    .filter((grid) => namesCandidates(grid) && isVisible(grid))
    .flatMap((grid) => rowsOf(grid).flatMap(candidateInRow));
  return inTables.length > 0
    ? inTables
    : candidatesInTexts(wordsUnderCandidates(scan.words, isName).map(({ text }) => text));
}

function namesCandidates(grid: Element): boolean {
  return headerCellsOf(grid).some((cell) =>
    /^(candidate|number|no$|name$)/.test(plainText(columnNameOf(cell))),
  );
}

function candidateInRow(row: Element): EnquiryCandidate[] {
  const cells = cellsOf(row).map((cell) => textOf(cell));
  const number = cells.flatMap((cell) =>
    /^\d{4}$/.test(plainDigits(cell)) ? (readCandidateNumber(cell) ?? []) : [],
  )[0];
  const name =
    cells.find((cell) => /\p{L}{2}|\p{Lo}/u.test(cell) && readDocuments(cell).length === 0) ?? null;
  return number ? [{ number, name }] : [];
}

/** The words behind a heading or name Candidates, up to the next heading or name. */
function wordsUnderCandidates(words: readonly Word[], isName: (plain: string) => boolean): Word[] {
  const start = words.findIndex(({ plain }) => NAMES.candidates.some((name) => name.test(plain)));
  if (start < 0) return [];
  const rest = words.slice(start + 1);
  const end = rest.findIndex(({ plain, role }) => role === 'heading' || isName(plain));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Texts that name a candidate each; where names and numbers stand apart but in turn, each name goes with its number. */
function candidatesInTexts(texts: readonly string[]): EnquiryCandidate[] {
  const numbers = texts.map((text) => /^[^\p{L}\p{N}]*\d{4}[^\p{L}\p{N}]*$/u.test(plainDigits(text)));
  const inTurn =
    texts.length > 1 &&
    texts.length % 2 === 0 &&
    numbers.every((is, index) => is === (index % 2 === (numbers[0] ? 0 : 1)));
  if (!inTurn) return texts.flatMap(candidatesInText);
  return texts.flatMap((text, index) => {
    if (!numbers[index]) return [];
    const number = readCandidateNumber(plainDigits(text).replace(/\D/g, ''));
    const name = texts[numbers[0] ? index + 1 : index - 1] ?? null;
    return number ? [{ number, name }] : [];
  });
}

/** `0713 Amina Khan`, `Amina Khan (0713)`, or numbers alone. */
function candidatesInText(text: string): EnquiryCandidate[] {
  const plain = plainDigits(text);
  const found = /^(\d{4})[\s:,–—-]+(\p{L}.*)$/u.exec(plain);
  const reversed = found ? null : /^(\p{L}.*?)[\s,(–—-]+(\d{4})\)?$/u.exec(plain);
  const number = readCandidateNumber(found?.[1] ?? reversed?.[2] ?? '');
  return number ? [{ number, name: found?.[2] ?? reversed?.[1] ?? null }] : readCandidateList(plain);
}
