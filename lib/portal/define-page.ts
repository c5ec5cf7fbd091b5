import type { PageId } from '@/lib/model/page-id';
import type { Word } from './locate/scan';

/** Words that speak for or against a page. Strings are compared as whole names, patterns with the plain text. */
export interface Sign {
  says: (string | RegExp)[];
  /**
   * How the words must stand on the page; anywhere when left out. `choice`: beside a tick box.
   * `window`: beside a tick box in a window that lies over the page. `field`: as the name
   * of something to type into or choose from. `option`: in a list to choose from.
   */
  as?: (Word['role'] | 'choice' | 'window' | 'field' | 'option')[];
  /** How many different words must match; one when left out. */
  atLeast?: number;
  /** How many times each must stand on the page; once when left out. */
  times?: number;
  weight: number;
}

/** A page of Direct as a person knows it: by its words. No address, no markup. */
export interface PageDefinition {
  /** Equal to the file's name. */
  id: PageId;
  /** Without every one of these it is another page. */
  requires: Sign[];
  signs: Sign[];
  against: Sign[];
  /** The least sum of weights. */
  enough: number;
  /** Pages this one may lie over as a window. */
  over?: PageId[];
  /** Nothing is read or said on it: only considered when no other page fits. */
  quiet?: boolean;
}

/** Headings of pages that tell about Direct's pages: what was searched for, help. */
export const TELLS_ABOUT: Sign = {
  says: [/^search results\b/, /^results for\b/, /^how to\b/, /^help:/],
  as: ['heading'],
  weight: 4,
};

/** Checks a page's parts while it is written. Adds nothing. */
export function definePage(page: PageDefinition): PageDefinition {
  return page;
}
