import type { GuideReference } from '@/lib/model/finding';
import type { Phrase } from '@/lib/model/phrase';

/** One thing an officer may look up: short, in our own words, with the place in the guide it rests on. */
export interface HelpItem {
  /** `all-at-once`: what its address on the help page ends with. */
  id: string;
  title: Phrase;
  says: readonly Phrase[];
  sources: readonly GuideReference[];
  /** Addresses to read on, without `https://`, as they are printed. */
  links: readonly string[];
}

/** A step of the officer's work with everything there is to look up about it. */
export interface HelpTopic {
  id: string;
  title: Phrase;
  items: readonly HelpItem[];
}

/** How an item is written down: the guide's statements with the page of each. */
interface Written {
  id: string;
  title: string;
  says: string;
  guide: Readonly<Record<`G${number}`, number>>;
  links?: readonly string[];
}

/** A topic out of its items as they are written down; every text becomes a phrase that can be translated. */
export function helpTopic(id: string, title: string, written: readonly Written[]): HelpTopic {
  return {
    id,
    title: phrase(`topic.${id}`, title),
    items: written.map((one) => ({
      id: one.id,
      title: phrase(`${one.id}.title`, one.title),
      says: [phrase(`${one.id}.says`, one.says)],
      sources: Object.entries(one.guide).map(([statement, page]) => ({
        statement: statement as GuideReference['statement'],
        page,
      })),
      links: one.links ?? [],
    })),
  };
}

function phrase(key: string, english: string): Phrase {
  return { key: `catalogue.help.${key}`, english, params: {} };
}
