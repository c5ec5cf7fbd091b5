import type { Reading } from '@/lib/model/reading';
import type { Located } from '../locate';
import type { Scan } from '../locate/scan';
import { typedText } from './value';

const ADDRESS = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+\.[^\s@<>()[\]"',;:.]+/;

/** The centre's e-mail address: in a box of that name, or as the only address written on the page. */
export function centreEmailOf(scan: Scan, box: Located | undefined): Reading<string> {
  const typed = box?.element ? (ADDRESS.exec(typedText(box.element))?.[0] ?? null) : null;
  if (typed && box) return { status: 'found', value: typed, sure: box.status === 'ok', why: box.why };
  const written = [...new Set(scan.words.flatMap(({ text }) => ADDRESS.exec(text)?.[0] ?? []))];
  const [only, another] = written;
  if (only && !another)
    return { status: 'found', value: only, sure: true, why: 'the only e-mail address shown' };
  return {
    status: 'not-found',
    why: another ? 'more than one e-mail address shown' : 'no e-mail address shown',
  };
}
