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
  onHeld(): void;
  onPress(kind: PressKind): void;
}

/** Holds the first press on Submit while the form has errors, and hears every press that goes through. */
export function watchPresses(
  { desk, reading, onHeld, onPress }: PressDesk,
  options: { signal: AbortSignal },
): void {
  const button = (key: string): Element | null => {
    const page = reading();
    // In the window with the declarations the assistant only looks on.
    const found = page && page.page !== 'declarations' ? page.form?.located.get(key) : undefined;
    return found?.status === 'ok' ? found.element : null;
  };
  holdSubmit(
    {
      button: () => button('submit'),
      errors: () => desk.state()?.judgement.errorsAtPress ?? null,
      onHeld() {
        desk.pressed();
        onHeld();
      },
      onFault: (fault) => report('the check of Submit was switched off', fault),
    },
    { ...options, now: () => performance.now() },
  );
  hearPresses(
    () => ({ save: button('save'), submit: button('submit'), delete: button('delete') }),
    (kind) => {
      onPress(kind);
      desk.pressed();
    },
    options,
  );
}
