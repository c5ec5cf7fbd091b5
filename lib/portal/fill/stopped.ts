import type { FillStop } from '@/lib/model/filling';

/** Ends the filling in of a form, from wherever it is, with the reason the officer will read. */
export class Stopped extends Error {
  override name = 'Stopped';
  constructor(
    readonly why: FillStop['why'],
    readonly words = '',
    /** What is not to be stopped for again once the officer has read it. */
    readonly once: string | null = null,
  ) {
    super(why);
  }
}
