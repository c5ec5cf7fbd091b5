import { plainDigits, readSyllabusCode } from '@/lib/model/codes';
import type { EnquiryLevel, FieldKey, FormSnapshot } from '@/lib/model/form-snapshot';
import type { PageId } from '@/lib/model/page-id';
import type { Reading } from '@/lib/model/reading';
import type { PressKind } from '@/lib/model/seen';
import { readServiceChoice } from '@/lib/model/service';
import type { Taught } from '@/lib/model/taught';
import type { FieldSpec, Located } from '../locate';
import type { Scan, Word } from '../locate/scan';
import type { Steps } from '../locate/steps';
import { isVisible } from '../locate/visible';
import { locateForm, type ShownPart } from '../teach/locate-taught';
import { candidateLikeness, type ReadCandidates, readCandidates } from './candidates';
import { centreEmailOf } from './centre-email';
import { centreOf } from './centre-of-page';
import { componentLikeness, type ReadComponents, readComponents } from './components';
import { pressesOf } from './presses';
import type { RowMemory } from './row-memory';
import { seriesOfPage } from './series-of-page';
import { listsOn, type TickList } from './tick-list';
import { chosenText, isChosen, isOtherChosen, limitOf, typedText } from './value';

const LIKELY = 0.5;
const MANY_BOXES = 4;
const MANY_NUMBERS = 3;

/** A form as read, together with the places its parts were read from. */
export interface ReadForm {
  snapshot: FormSnapshot;
  /** Every control looked for, by the key of its description. */
  located: Map<string, Located>;
  /** What the officer showed on this page, and whether it was found again. */
  taught: ShownPart[];
  /** Direct's Save, Submit and Delete; several where the form shows the same button more than once. */
  presses: Record<PressKind, Element[]>;
  components: ReadComponents | null;
  candidates: ReadCandidates | null;
}

/** Reads an enquiry form from a page that was walked, in steps. Looks, never touches. */
export function* readForm(
  scan: Scan,
  page: PageId,
  specs: readonly FieldSpec[],
  memory: RowMemory,
  shown: readonly Taught[],
): Steps<ReadForm> {
  const { located, taught } = yield* locateForm(scan, page, specs, shown);
  const part = <T>(key: string, read: (element: Element) => T): Reading<T> =>
    readingOf(located.get(key), read);
  const chosen = (key: string, element: Element): string =>
    chosenText(element, specs.find((spec) => spec.key === key)?.labels);
  const service = part('service', (element) => readServiceChoice(chosen('service', element)));
  const assessment = part('assessment', (element) => {
    const text = chosen('assessment', element);
    return { text, syllabus: readSyllabusCode(text) };
  });
  const candidateFilter = part('candidateFilter', typedText);
  const lists = yield* listsOn(scan, memory);
  const ofComponents = likeliest(lists, componentLikeness);
  const components = ofComponents && readComponents(ofComponents);
  const filter = candidateFilter.status === 'found' ? candidateFilter.value : '';
  const others = lists.filter((list) => list !== ofComponents);
  const ofCandidates = likeliest(others, candidateLikeness);
  yield;
  const candidates = ofCandidates && (yield* readCandidates(ofCandidates, scan.words, filter));
  yield;
  const level = part('byComponent', levelOf);
  const opened = [level, candidateFilter].some(({ status }) => status === 'found') || components !== null;
  const later = (key: FieldKey): Reading<never> => ({ status: 'waiting', why: LATER[key] ?? '' });
  const unless = <T>(reading: Reading<T>, key: FieldKey): Reading<T> =>
    reading.status === 'found' || opened ? reading : later(key);
  return {
    snapshot: {
      page,
      centre: centreOf(scan),
      fields: {
        series: seriesOfPage(scan),
        note: part('note', (element) => ({ text: typedText(element), limit: limitOf(element) })),
        service,
        centreEmail: centreEmailOf(scan, located.get('centreEmail')),
        qualification: part('qualification', (element) => chosen('qualification', element)),
        assessment,
        level: unless(level, 'level'),
        components: components
          ? {
              status: 'found',
              value: components.list,
              sure: true,
              why: 'list of tick boxes with component codes',
            }
          : componentsMissing(level, opened),
        candidateFilter: unless(candidateFilter, 'candidateFilter'),
        candidates: candidates
          ? {
              status: 'found',
              value: candidates.list,
              sure: true,
              why: 'list of tick boxes with candidate numbers',
            }
          : candidatesMissing(others, scan.words),
        declarations: later('declarations'),
      },
    },
    located,
    taught,
    presses: pressesOf(scan, specs, located),
    components,
    candidates,
  };
}

const LATER: Partial<Record<FieldKey, string>> = {
  level: 'appears once Assessment is chosen',
  components: 'appears once By component is chosen',
  candidateFilter: 'appears once Assessment is chosen',
  candidates: 'appears after Apply Filter',
  declarations: 'opens after Submit',
};

function readingOf<T>(located: Located | undefined, read: (element: Element) => T): Reading<T> {
  if (!located?.element) return { status: 'not-found', why: located?.why ?? '' };
  return { status: 'found', value: read(located.element), sure: located.status === 'ok', why: located.why };
}

function levelOf(element: Element): EnquiryLevel {
  if (isChosen(element)) return 'by-component';
  return isOtherChosen(element) ? 'other' : 'none';
}

/** Without By component chosen the list is not to be expected yet; with it, it should be there. */
function componentsMissing(level: Reading<EnquiryLevel>, opened: boolean): Reading<never> {
  const expected = opened && level.status === 'found' && level.value === 'by-component';
  return expected
    ? { status: 'not-found', why: 'no list of tick boxes with component codes' }
    : { status: 'waiting', why: LATER.components ?? '' };
}

/** Before Apply Filter there is no list. Many tick boxes, or numbers in a column, that could not be read are no reason to say so. */
function candidatesMissing(others: readonly TickList[], words: readonly Word[]): Reading<never> {
  const numbers = words.filter(({ text, role }) => role === 'text' && /^\d{4}$/.test(plainDigits(text)));
  if (numbers.length >= MANY_NUMBERS && numbers.some(({ element }) => isVisible(element)))
    return { status: 'not-found', why: 'candidate numbers without tick boxes that can be read' };
  const unread = others.flatMap(({ rows }) => rows.filter(({ tick }) => tick !== null));
  const isNumbered = unread.some(({ cells }) =>
    cells.some((cell) => /(?<!\d)\d{4}(?!\d)/.test(plainDigits(cell))),
  );
  return unread.length < MANY_BOXES && !isNumbered
    ? { status: 'waiting', why: LATER.candidates ?? '' }
    : { status: 'not-found', why: 'a list of tick boxes without candidate numbers that can be read' };
}

function likeliest(lists: readonly TickList[], likeness: (list: TickList) => number): TickList | null {
  const ranked = lists.map((list) => ({ list, score: likeness(list) })).sort((a, b) => b.score - a.score);
  const top = ranked[0];
  return top && top.score >= LIKELY ? top.list : null;
}
