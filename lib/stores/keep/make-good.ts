import { inOrder } from '@/lib/model/in-order';
import { reportsTwice } from '../cambridge-reports';
import { enquiriesTwice } from '../enquiries/put-back';
import { rowsTwice } from '../requests';
import type { KeptTwice } from '../second-copies';
import { broughtBack } from './loss';

const KEPT_TWICE: readonly KeptTwice[] = [enquiriesTwice, rowsTwice, reportsTwice];

/** Puts back what second copies say and their firsts do not, and has the officer told. Only while nobody else writes. */
export async function makeGood(): Promise<void> {
  for (const one of KEPT_TWICE) {
    const kept = await one.all();
    const better = [...(await one.copies.all())].filter(
      ([id, copy]) => inOrder(copy) !== inOrder(kept.get(id)),
    );
    if (better.length === 0) continue;
    const count = await one.putBack(new Map(better));
    await broughtBack.update((before) => (before ?? 0) + (one === enquiriesTwice ? count : 0));
  }
}

/** Has copies of which it is not known whether what they say was kept say what is. Only while nobody else writes. */
export async function endCopying(): Promise<void> {
  for (const { all, copies } of KEPT_TWICE) {
    const ids = await copies.unfinished();
    if (ids.length === 0) continue;
    const kept = await all();
    await copies.write(ids.filter((id) => kept.has(id)).map((id) => [id, kept.get(id)]));
    await copies.drop(ids.filter((id) => !kept.has(id)));
  }
}

/** Makes second copies anew, of what is kept now alone. Only while nobody else writes. */
export async function copyAgain(): Promise<void> {
  for (const { all, copies } of KEPT_TWICE) await copies.replace(await all());
}
