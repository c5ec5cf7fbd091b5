import { monotonicFactory } from 'ulid';
import type { RequestPageActions, RequestPageProps } from '@/components/request-page/RequestPageApp';
import { filesOn } from './files';
import { type Held, isSaved } from './held';

interface Page {
  show(news: Partial<RequestPageProps>): void;
  check(): Promise<void>;
}

const ulid = monotonicFactory();

/** What the officer does with the list, carried out on what the page holds. */
export function actionsOn(held: Held, { show, check }: Page): RequestPageActions {
  const changed = () => show({ fees: held.fees, isSaved: isSaved(held) });
  return {
    ...filesOn(held, changed),
    async change({ put, remove, endsDraft }) {
      if (endsDraft) show({ draft: null });
      const changed = new Map(held.rows.map((row) => [row.id, row]));
      for (const id of remove) changed.delete(id);
      for (const row of put) changed.set(row.id, row);
      held.rows = [...changed.values()];
      void check();
    },
    async accept(_, keys, isAccepted) {
      for (const key of keys) {
        if (isAccepted) held.accepted.add(key);
        else held.accepted.delete(key);
      }
      void check();
    },
    async keepDraft(draft) {
      // An effect of the page may be what keeps it: it has to end before the page is drawn again.
      await Promise.resolve();
      show({ draft });
    },
    async keepTyped(row) {
      held.typed = row;
    },
    typedBefore: async () => held.typed,
    newId: () => `request:${ulid()}`,
    async keepRunSheet(sheet) {
      show({ runSheet: sheet.enquiries.length > 0 ? sheet : null });
    },
    async keepFees(fees) {
      held.fees = fees;
      changed();
    },
    copy: (words) => navigator.clipboard.writeText(words),
    print: () => window.print(),
  };
}
