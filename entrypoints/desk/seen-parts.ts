import { type TaughtSeen, taughtKey } from '@/lib/model/taught';
import { today } from '@/lib/platform/clock';
import { send } from '@/lib/platform/messages';
import type { PageReading } from '@/lib/portal/read-lists';

/** Tells the background how it went with what was shown, once for each thing that is new on this page. */
export function seenParts(): (reading: PageReading) => void {
  const told = new Map<string, boolean>();
  return ({ form, named }) => {
    const tell = (key: string, worked: boolean): void => {
      if (told.get(key) === worked) return;
      told.set(key, worked);
      const seen: TaughtSeen = { on: today(), worked };
      // It is only a note for the settings: nothing to trouble the officer with.
      send('taught-seen', { key, seen }).catch(() => undefined);
    };
    if (named) tell(taughtKey(named), true);
    for (const { part, used } of form?.taught ?? []) {
      const reading = Object.entries(form?.snapshot.fields ?? {}).find(
        ([field]) => field === part.field,
      )?.[1];
      // What does not belong on the page yet has not failed.
      if (used || reading?.status !== 'waiting') tell(taughtKey(part), used);
    }
  };
}
