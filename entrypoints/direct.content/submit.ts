import type { PressKind } from '@/lib/model/seen';
import { report } from '@/lib/platform/log';
import type { Desk } from '@/lib/portal/desk';
import { hearPresses } from '@/lib/portal/hear-presses';
import { holdSubmit } from '@/lib/portal/hold-submit';
import type { Look } from '@/lib/portal/read-page';

/** What has to be known when Direct's own buttons are pressed. */
export interface PressDesk {
  /** Null until there is one, and while the assistant is to keep out of the way: every press passes. */
  desk(): Desk | null;
  /** The page as last read. */
  reading(): Look | null;
}

/** Holds the first press on Submit while the form has errors, and hears every press that goes through. */
export function watchPresses({ desk, reading }: PressDesk, options: { signal: AbortSignal }): void {
  const buttons = (kind: PressKind): readonly Element[] => {
    const page = desk() && reading();
    // In the window with the declarations the assistant only looks on.
    return page && page.page !== 'declarations' ? (page.form?.presses[kind] ?? []) : [];
  };
  holdSubmit(
    {
      button: () => buttons('submit'),
      errors: () => desk()?.errors() ?? null,
      onHeld: () => desk()?.held(),
      onFault: (fault) => report('the check of Submit was switched off', fault),
    },
    { ...options, now: () => performance.now() },
  );
  hearPresses(
    () => ({ save: buttons('save'), submit: buttons('submit'), delete: buttons('delete') }),
    (kind) => desk()?.pressed(kind),
    options,
  );
}
