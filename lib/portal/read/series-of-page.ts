import type { Reading } from '@/lib/model/reading';
import { readSeries, type SeriesId } from '@/lib/model/series';
import type { Scan, Word } from '../locate/scan';
import { titleOf } from '../page-state';

/**
 * The exam series a page is about: the one its headings or title name, else the only one named in its text.
 * Menus that offer several series name none.
 */
export function seriesOfPage({ words, root }: Scan): Reading<SeriesId> {
  const inHeadings = named(words.filter(({ role }) => role === 'heading').map(({ text }) => text));
  if (inHeadings.length === 1 && inHeadings[0]) return found(inHeadings[0], true, 'named in the heading');
  const inTitle = readSeries(titleOf(root));
  if (inHeadings.length === 0 && inTitle) return found(inTitle, true, 'named in the title of the page');
  const inText = named(words.filter(isShort).map(({ text }) => text));
  if (inHeadings.length === 0 && inText.length === 1 && inText[0])
    return found(inText[0], true, 'the only series named');
  const why = inText.length > 1 ? 'more than one series named' : 'no series named';
  return { status: 'not-found', why };
}

function isShort({ text, role }: Word): boolean {
  return role !== 'header' && text.length < 80;
}

function named(texts: readonly string[]): SeriesId[] {
  return [...new Set(texts.flatMap((text) => readSeries(text) ?? []))];
}

function found(value: SeriesId, sure: boolean, why: string): Reading<SeriesId> {
  return { status: 'found', value, sure, why };
}
