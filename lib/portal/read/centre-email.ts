import type { Reading } from '@/lib/model/reading';
import type { Located } from '../locate';
import type { Scan } from '../locate/scan';
import { valueBehind } from './pairs';
import { typedText } from './value';

const ADDRESS = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+\.[^\s@<>()[\]"',;:.]+/;
const NAMES = [/^(centre )?e[- ]?mail( address)?$/];

/** The centre's e-mail address: in a box of that name, as the only address written on the page, or behind its name. */
export function centreEmailOf(scan: Scan, box: Located | undefined): Reading<string> {
  const typed = box?.element ? (ADDRESS.exec(typedText(box.element))?.[0] ?? null) : null;
  if (typed && box) return { status: 'found', value: typed, sure: box.status === 'ok', why: box.why };
  const written = [...new Set(scan.words.flatMap(({ text }) => ADDRESS.exec(text)?.[0] ?? []))];
  const [only, another] = written;
  if (only && !another)
    return { status: 'found', value: only, sure: true, why: 'the only e-mail address shown' };
  // Whoever is signed in may have theirs in the page's header.
  const named = ADDRESS.exec(valueBehind(scan.words, NAMES, () => false) ?? '')?.[0];
  if (named) return { status: 'found', value: named, sure: true, why: 'e-mail address behind its name' };
  return {
    status: 'not-found',
    why: another ? 'more than one e-mail address shown' : 'no e-mail address shown',
  };
}
