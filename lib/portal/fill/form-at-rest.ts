import type { NextEnquiry } from '@/lib/model/filling';
import { pageOf } from '../locate/tree';
import type { ReadForm } from '../read/form';
import { pause } from '../write/outcome';
import { pageWatch } from './page-watch';
import type { FormFilling } from './part';
import { Stopped } from './stopped';

/** A form that is just being drawn anew is there again within this time (milliseconds). */
const REDRAWN = 5_000;
const STEP = 100;

/**
 * Looks at the form when the page has come to rest.
 * @param signal ends when the officer acts on the page, or asks to stop
 */
export function formAtRest({ next, look, signal: asked }: FormFilling, signal: AbortSignal) {
  const page = pageWatch({ signal });

  const check = (): void => {
    if (signal.aborted) throw new Stopped(asked.aborted ? 'asked' : 'officer-acted');
  };
  const read = async (): Promise<ReadForm | null> => {
    const form = await look();
    check();
    return form;
  };
  const form = async (): Promise<ReadForm> => {
    for (let waited = 0; waited <= REDRAWN; waited += STEP) {
      const place = (await read())?.located.get('service')?.element;
      const isQuiet = await page.settle((place && pageOf(place)) ?? document);
      check();
      if (!isQuiet) throw new Stopped('page-busy');
      const now = await read();
      if (now && isThatForm(now, next)) return now;
      await pause(STEP);
    }
    throw new Stopped('page-left');
  };
  return {
    form,
    /** Looks again and again until something holds of the form; the last look counts when it never does. */
    async when(holds: (form: ReadForm) => boolean, within: number): Promise<ReadForm> {
      const until = performance.now() + within;
      for (;;) {
        const now = await form();
        if (holds(now) || performance.now() > until) return now;
        await pause(STEP);
      }
    },
    /** @throws Stopped when the officer acted or asked to stop. */
    check,
  };
}

function isThatForm({ snapshot: { page, fields } }: ReadForm, { planned }: NextEnquiry): boolean {
  const { series } = fields;
  return page === 'create-enquiry' && (series.status !== 'found' || series.value === planned.series);
}
