import { onOwnChange } from '@/lib/platform/connection';
import { report } from '@/lib/platform/log';
import type { Desk, Eyes } from '@/lib/portal/desk';
import { type PageReading, withLists } from '@/lib/portal/read-lists';
import { panelActions } from './actions';
import { drawing } from './drawing';
import { fillDesk } from './fill-desk';
import { formDesk } from './form-desk';
import { CALM, type PageMood } from './mood';
import { officeDesk } from './office';
import { teachDesk } from './teach-desk';
import { seenForm, teller } from './tell';

/** Judges, draws and tells what the eyes have read. A fault in it is shown as a page that could not be read. */
export function openDesk(eyes: Eyes): Desk {
  const mood: PageMood = { ...CALM };
  let reading: PageReading | null = null;
  let silent = false;

  const form = formDesk(eyes);
  const office = officeDesk(({ watching, unclear }) => {
    silent = !watching;
    set({ unclear });
  });
  const unheard = (): string[] => form.memory.unheard(form.state()?.judgement.errorsAtPress ?? []);
  const teach = teachDesk(eyes, mood, (change) => set(change));
  const fill = fillDesk(eyes, form, (filling) => set({ filling }));
  const isOpen = (): boolean => !mood.paused && !mood.stale && !silent;
  const tell = teller(() => set({ unreached: true }));
  const set = (change: Partial<PageMood>): void => {
    const resumed = mood.paused && change.paused === false;
    Object.assign(mood, change);
    if (!isOpen()) fill.stop();
    if (silent || !teach.isWelcome()) picture.remove();
    else picture.draw(reading, form.state(), mood);
    if (resumed) eyes.look();
  };
  const picture = drawing({ ...panelActions(form, set, eyes), ...teach.actions, ...fill.actions }, eyes);

  onOwnChange(() => void Promise.all([office.ask(), form.askAgain()]).then(teach.heed), eyes);
  void office.ask();
  void teach.heed();
  return {
    isOpen,
    take(read) {
      try {
        reading = read && withLists(read);
        form.take(read?.form ?? null);
        if (read && read.page !== 'unknown' && !read.form) form.memory.forget();
        if (reading) tell.page(reading);
      } catch (fault) {
        reading = null;
        form.take(null);
        report('a page could not be judged', fault);
      }
      const held = form.state()?.judgement.errorsAtPress.length ? {} : { held: false };
      set({ ...teach.take(reading), ...held });
      office.take(reading?.series ?? null);
      fill.take(reading);
    },
    errors: () => unheard().join('\n') || null,
    held() {
      form.memory.set({ heldFor: [...form.memory.get().heldFor, ...unheard()] });
      form.pressed();
      picture.focusOn('[data-held]');
      set({ held: true });
    },
    pressed(kind) {
      const checks = kind === 'submit' ? (form.state()?.judgement.checks ?? null) : null;
      if (reading?.form) tell.press(kind, seenForm(reading.form.snapshot, checks));
      form.pressed();
      set({ held: false });
    },
    explain() {
      picture.focusOn('[data-action="health"]');
      teach.actions.onHealth(true);
    },
    expire: () => set({ stale: true }),
  };
}
