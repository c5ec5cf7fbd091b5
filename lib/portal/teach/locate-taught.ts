import type { PageId } from '@/lib/model/page-id';
import type { Taught, TaughtPart } from '@/lib/model/taught';
import { type FieldSpec, type Located, locateIn } from '../locate';
import type { Scan } from '../locate/scan';
import type { Steps } from '../locate/steps';
import { candidatesOn } from './candidates';
import { type FoundAgain, findAgain } from './find-again';
import { specKey } from './spec-key';

/** The fields of a form as located, and what became of each part that was shown. */
export interface LocatedForm {
  located: Map<string, Located>;
  /** Each part that was shown, and whether it was found again and is used. */
  taught: ShownPart[];
}

/** A part that was shown on this page, and whether it was found again. */
export interface ShownPart {
  part: TaughtPart;
  used: boolean;
}

/**
 * Finds the fields of a form, shown parts first: what an officer pointed at, found again by several ways, counts
 * before any guess and is nobody else's control. One that is not surely found again is not used, and that is said.
 */
export function* locateForm(
  scan: Scan,
  page: PageId,
  specs: readonly FieldSpec[],
  taught: readonly Taught[],
): Steps<LocatedForm> {
  const parts = taught.filter((one): one is TaughtPart => one.what === 'part' && one.page === page);
  if (parts.length === 0) return { located: byKey(yield* locateIn(scan, specs)), taught: [] };
  const all = candidatesOn(scan);
  const shown = withoutRivals(parts.map((part) => ({ part, again: findAgain(part, all) })));
  const answers = shown.flatMap((one) => shownPart(one) ?? []);
  const taken = new Set(answers.map(({ element }) => element));
  const rest = yield* locateIn(
    { ...scan, controls: scan.controls.filter(({ element }) => !taken.has(element)) },
    specs.filter(({ key }) => answers.every((answer) => answer.key !== key)),
  );
  const said = new Map(
    shown.map(({ part, again }) => [specKey(part.field), again.found ? null : notUsed(part, again)]),
  );
  const located = [
    ...answers,
    // Where the officer's own word has lost its place, that is the reason to be given.
    ...rest.map((one) => (one.status === 'ok' ? one : { ...one, why: said.get(one.key) ?? one.why })),
  ];
  return {
    located: byKey(located),
    taught: shown.map(({ part, again }) => ({ part, used: again.found !== null })),
  };
}

interface Shown {
  part: TaughtPart;
  again: FoundAgain;
}

/** Two shown parts cannot be the same control: then neither is used. */
function withoutRivals(shown: Shown[]): Shown[] {
  return shown.map((one) => {
    const isRivalled = shown.some(
      (other) => other !== one && other.again.found && other.again.found === one.again.found,
    );
    return isRivalled ? { part: one.part, again: { found: null, why: 'unclear' } } : one;
  });
}

function shownPart({ part, again }: Shown): Located | null {
  if (!again.found) return null;
  const { element } = again.found.control;
  const why = `shown by ${who(part)} on ${part.at.slice(0, 10)}`;
  return { key: specKey(part.field), element, status: 'ok', confidence: 1, why };
}

function notUsed(part: TaughtPart, again: FoundAgain): string {
  const reason =
    again.found === null && again.why === 'unclear'
      ? 'the ways to it now lead to different parts of the page'
      : 'it is no longer there as it was';
  return `shown by ${who(part)} on ${part.at.slice(0, 10)}, but ${reason}: show it again`;
}

function who({ origin }: TaughtPart): string {
  return origin === 'file' ? 'a colleague' : 'you';
}

function byKey(located: readonly Located[]): Map<string, Located> {
  return new Map(located.map((one) => [one.key, one]));
}
