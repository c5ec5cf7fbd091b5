import { reportsTwice } from '../cambridge-reports';
import { enquiriesTwice } from '../enquiries/kept-twice';
import { rowsTwice } from '../requests';
import type { KeptTwice } from '../second-copies';
import { broughtBack } from './loss';

const KEPT_TWICE: readonly KeptTwice[] = [enquiriesTwice, rowsTwice, reportsTwice];

/** Puts back what has only a second copy left, and has the officer told. Only while nobody else writes. */
export async function makeGood(): Promise<void> {
  for (const one of KEPT_TWICE) {
    const kept = new Set(await one.ids());
    const lost = (await one.copies.ids()).filter((id) => !kept.has(id));
    if (lost.length === 0) continue;
    await one.putBack(await one.copies.read(lost), lost);
    await broughtBack.update((count) => (count ?? 0) + (one === enquiriesTwice ? lost.length : 0));
  }
}
