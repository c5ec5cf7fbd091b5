import type { PressKind } from '@/lib/model/seen';
import { report } from '@/lib/platform/log';
import { hearPresses } from '@/lib/portal/hear-presses';
import { holdSubmit } from '@/lib/portal/hold-submit';
import type { PageReading } from '@/lib/portal/read-page';
import type { FormDesk } from './form-desk';

/** What the presses on Direct's own buttons need to know and tell. */
export interface PressDesk {
  desk: FormDesk;
  /** The page as last read; null while the assistant is to keep out of the way. */
  reading(): PageReading | null;
  /** True: a press was held. False: one went through, and what was said about it is over. */
  hold(held: boolean): void;
  onPress(kind: PressKind): void;
}

/** Holds the first press on Submit while the form has errors, and hears every press that goes through. */
export function watchPresses(
  { desk, reading, hold, onPress }: PressDesk,
  options: { signal: AbortSignal },
): void {
  const buttons = (kind: PressKind): readonly Element[] => {
    const page = reading();
    // In the window with the declarations the assistant only looks on.
    return page && page.page !== 'declarations' ? (page.form?.presses[kind] ?? []) : [];
  };
  /** Errors no press was held for yet, neither here nor before the page sent itself anew. */
  const unheard = (): string[] => {
    const { heldFor } = desk.memory.get();
    const errors = desk.state()?.judgement.errorsAtPress ?? [];
    return errors.filter((error) => !heldFor.includes(error));
  };
  holdSubmit(
    {
      button: () => buttons('submit'),
      errors: () => (unheard().length > 0 ? unheard().join('\n') : null),
      onHeld() {
        desk.memory.set({ heldFor: [...desk.memory.get().heldFor, ...unheard()] });
        desk.pressed();
        hold(true);
      },
      onFault: (fault) => report('the check of Submit was switched off', fault),
    },
    { ...options, now: () => performance.now() },
  );
  hearPresses(
    () => ({ save: buttons('save'), submit: buttons('submit'), delete: buttons('delete') }),
    (kind) => {
      onPress(kind);
      desk.pressed();
      hold(false);
    },
    options,
  );
}
