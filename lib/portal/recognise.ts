import type { PageDefinition, Sign } from './define-page';
import { isInDialog } from './dialogs';
import { nameOf } from './locate/evidence';
import { textOf } from './locate/page-text';
import { firstRowsOf } from './locate/rows';
import type { Control, Scan, Word } from './locate/scan';
import type { Steps } from './locate/steps';
import { plainText } from './locate/text';
import { bodyOf, pageOf, windowOf } from './locate/tree';
import { isVisible } from './locate/visible';
import { PAGES } from './pages';

const CLEAR_LEAD = 1;
const LARGE = 1.25;
const MOST_NAMES = 60;
const MOST_GRIDS = 3;
const MOST_CHOICES = 8;

/** Which page of Direct this is, and how the next best stood; `page: null` when no page is clearly before all others. */
export interface Recognition {
  page: PageDefinition | null;
  score: number;
  runnerUp: PageDefinition['id'] | null;
}

/**
 * Recognises a page by its visible words. It needs enough signs of its own and a clear lead over every other
 * page; a window that lies over a page is that window.
 */
export function* recognise(scan: Scan): Steps<Recognition> {
  const words = new PageWords(scan);
  const all: { page: PageDefinition; score: number }[] = [];
  for (const page of PAGES) {
    all.push({ page, score: scoreOf(page, words) });
    yield;
  }
  const scored = all.filter(({ page, score }) => score >= page.enough).sort((a, b) => b.score - a.score);
  const [best, next] = scored.filter(({ page }) => !page.quiet);
  const window = scored.find(({ page }) => page.over);
  const under = scored.find(({ page }) => page !== window?.page && !page.quiet);
  if (window && (!under || window.page.over?.includes(under.page.id))) {
    return { page: window.page, score: window.score, runnerUp: under?.page.id ?? null };
  }
  if (best && next && best.score - next.score < CLEAR_LEAD) {
    return { page: null, score: best.score, runnerUp: next.page.id };
  }
  const found = best ?? scored[0];
  return { page: found?.page ?? null, score: found?.score ?? 0, runnerUp: next?.page.id ?? null };
}

function scoreOf(page: PageDefinition, words: PageWords): number {
  const weigh = (signs: Sign[]): number =>
    signs.reduce((sum, sign) => sum + (words.hold(sign) ? sign.weight : 0), 0);
  if (!page.requires.every((sign) => words.hold(sign))) return 0;
  return weigh(page.requires) + weigh(page.signs) - weigh(page.against);
}

/** The words of one page, looked up by their plain form; what is visible is asked once for each. */
class PageWords {
  private readonly byPlain = new Map<string, Word[]>();
  private readonly visible = new Map<Element, boolean>();
  private readonly names = new Map<string, string[]>();
  private usual?: number;

  constructor(private readonly scan: Scan) {
    for (const word of scan.words) {
      const same = this.byPlain.get(word.plain);
      if (same) same.push(word);
      else this.byPlain.set(word.plain, [word]);
    }
  }

  hold(sign: Sign): boolean {
    const wanted = sign.atLeast ?? 1;
    const found = new Set<string>();
    for (const name of this.namesFor(sign.as)) {
      // Two boxes may say the same: each counts.
      if (sign.says.some((say) => matches(say, name))) found.add(`${found.size} ${name}`);
    }
    if (found.size >= wanted) return true;
    for (const say of sign.says) {
      for (const plain of this.candidates(say)) {
        if (!found.has(plain) && this.standsAs(plain, sign)) found.add(plain);
        if (found.size >= wanted) return true;
      }
    }
    return false;
  }

  private candidates(say: string | RegExp): Iterable<string> {
    if (say instanceof RegExp) return [...this.byPlain.keys()].filter((plain) => say.test(plain));
    const plain = plainText(say);
    return this.byPlain.has(plain) ? [plain] : [];
  }

  private standsAs(plain: string, { as: roles, times = 1 }: Sign): boolean {
    const isSo = (word: Word): boolean =>
      !roles || roles.includes(word.role) || (roles.includes('heading') && this.isTitleBySize(word));
    let left = times;
    return (this.byPlain.get(plain) ?? []).some((word) => {
      if (isSo(word) && this.isSeen(word.element)) left -= 1;
      return left === 0;
    });
  }

  /** Old pages tell their title from other words by its size alone: larger than the page's own, or than most words. */
  private isTitleBySize({ role, element }: Word): boolean {
    const page = pageOf(element);
    const body = page && bodyOf(page);
    this.usual ??= this.usualSize();
    return role === 'text' && body !== null && sizeOf(element) >= LARGE * Math.min(sizeOf(body), this.usual);
  }

  /** What two in three of the first words do not exceed. */
  private usualSize(): number {
    const words = this.scan.words.filter(({ role }) => role === 'text').slice(0, MOST_NAMES);
    const sizes = words.map(({ element }) => sizeOf(element)).sort((a, b) => a - b);
    return sizes[Math.floor((sizes.length * 2) / 3)] ?? Number.POSITIVE_INFINITY;
  }

  private isSeen(element: Element): boolean {
    const seen = this.visible.get(element) ?? isVisible(element);
    this.visible.set(element, seen);
    return seen;
  }

  private namesFor(roles: Sign['as']): string[] {
    return [
      ...(roles?.includes('choice')
        ? [...this.namesOf('choice', isChoice, nameOf), ...this.choicesInGrids()]
        : []),
      ...(roles?.includes('window') ? this.namesOf('window', isChoiceInWindow, nameOf) : []),
      ...(roles?.includes('field') ? this.namesOf('field', isField, nameOf) : []),
      ...(roles?.includes('option')
        ? this.namesOf('option', isOption, ({ element }) => element.textContent ?? '')
        : []),
    ];
  }

  /** A window may set its boxes in a small table. */
  private choicesInGrids(): string[] {
    return this.scan.grids
      .slice(-MOST_GRIDS)
      .filter((grid) => this.isSeen(grid))
      .map((grid) => firstRowsOf(grid, MOST_CHOICES + 1))
      .filter((rows) => rows.length <= MOST_CHOICES)
      .flat()
      .map((row) => plainText(textOf(row)));
  }

  /** Windows come late on a page, so the last ones are read. */
  private namesOf(
    sort: string,
    is: (control: Control) => boolean,
    name: (control: Control) => string,
  ): string[] {
    const known = this.names.get(sort);
    if (known) return known;
    const most = sort !== 'field' && sort !== 'option' ? MOST_CHOICES : MOST_NAMES;
    const found: Control[] = [];
    for (const control of this.scan.controls.toReversed()) {
      if (found.length === most) break;
      if (is(control) && (sort === 'option' || this.isSeen(control.drawn ?? control.element)))
        found.push(control);
    }
    const names = found.toReversed().map((control) => plainText(name(control)));
    this.names.set(sort, names);
    return names;
  }
}

/** The height of an element's letters in pixels. */
function sizeOf(element: Element): number {
  return Number.parseFloat(windowOf(element)?.getComputedStyle(element).fontSize ?? '');
}

function isChoice({ kinds }: Control): boolean {
  return 'checkbox' in kinds;
}

function isChoiceInWindow(control: Control): boolean {
  return isChoice(control) && isInDialog(control.element);
}

function isField({ kinds }: Control): boolean {
  return 'text' in kinds || 'select' in kinds || 'combobox' in kinds;
}

function isOption({ kinds }: Control): boolean {
  return 'option' in kinds && Object.keys(kinds).length === 1;
}

function matches(say: string | RegExp, plain: string): boolean {
  return typeof say === 'string' ? plainText(say) === plain : say.test(plain);
}
