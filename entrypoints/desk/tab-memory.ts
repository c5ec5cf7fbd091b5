import { NOTHING_REMEMBERED, type PageMemory } from '@/lib/model/page-memory';
import { send } from '@/lib/platform/messages';

/** What the next page of this tab needs to know about the form: kept by the background, because pages forget. */
export interface TabMemory {
  get(): PageMemory;
  /** Takes in what the last page left, once; what was done here in the meantime stays. */
  recall(kept: PageMemory): void;
  set(change: Partial<PageMemory>): void;
  /** Those of the errors that no press was held for yet, neither here nor before the page sent itself anew. */
  unheard(errors: readonly string[]): string[];
  /** The form was left: the next one starts anew. */
  forget(): void;
}

/** What is remembered of the form in this tab, kept with the background as well, so that it outlives the page. */
export function tabMemory(): TabMemory {
  let memory = NOTHING_REMEMBERED;
  let isKnown = false;
  let isForgotten = false;

  const keep = (next: PageMemory): void => {
    memory = next;
    // Without the background the memory lasts as long as the page: no reason to trouble the officer.
    send('remember', memory).catch(() => undefined);
  };
  return {
    get: () => memory,
    unheard: (errors) => errors.filter((error) => !memory.heldFor.includes(error)),
    recall(kept) {
      if (!isKnown) memory = { ...kept, attempted: kept.attempted || memory.attempted };
      isKnown = true;
    },
    set(change) {
      isForgotten = false;
      keep({ ...memory, ...change });
    },
    forget() {
      if (isForgotten) return;
      isForgotten = true;
      isKnown = true;
      keep(NOTHING_REMEMBERED);
    },
  };
}
