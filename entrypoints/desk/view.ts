import type { PanelNotice, PanelView, UnclearDate } from '@/components/panel/panel-view';
import { editionFor } from '@/lib/catalogue/editions';
import { serviceOf } from '@/lib/catalogue/services';
import type { PageReading } from '@/lib/portal/read-page';
import type { FormState } from './form-desk';
import { canAskPossible, possibleFor } from './possible';

/** What holds for the whole page, beside what was read on it. */
export interface PageMood {
  paused: boolean;
  held: boolean;
  /** The extension was updated; this script is the old one. */
  stale: boolean;
  /** The background could not be told or asked something. */
  unreached: boolean;
  /** The officer wants to know what can still be asked for. */
  asksPossible: boolean;
  /** Dates on this page that could be two days, and that the officer has not decided yet. */
  unclear: UnclearDate[];
}

export const CALM: PageMood = {
  paused: false,
  held: false,
  stale: false,
  unreached: false,
  asksPossible: false,
  unclear: [],
};

/** Puts together what the panel shows. */
export function viewOf(reading: PageReading | null, state: FormState | null, mood: PageMood): PanelView {
  const judgement = reading?.form ? state?.judgement : undefined;
  return {
    page: reading?.page ?? 'unknown',
    state: stateOf(reading, state, mood),
    findings: judgement?.findings ?? [],
    dismissed: judgement?.dismissed ?? [],
    passed: judgement?.passed ?? 0,
    unread: judgement?.unread ?? [],
    notices: noticesFor(reading, state, mood),
    unclear: mood.unclear,
    canAskPossible: canAskPossible(state),
    possible: state && mood.asksPossible ? possibleFor(state) : null,
    edition: state && reading?.form ? editionFor(state.known.facts.series).says : null,
    service: reading?.form ? chosenService(state) : null,
    note: (reading?.form && state?.note) || null,
    held: mood.held,
  };
}

function chosenService(state: FormState | null): PanelView['service'] {
  const service = state?.form.snapshot.fields.service;
  return service?.status === 'found' && service.value.code ? serviceOf(service.value.code) : null;
}

function noticesFor(reading: PageReading | null, state: FormState | null, mood: PageMood): PanelNotice[] {
  if (mood.stale) return ['stale'];
  const notices: PanelNotice[] = [];
  if (mood.unreached || state?.known.reached === false) notices.push('tracker-unreachable');
  if (reading?.done === 'save') notices.push('saved-not-sent');
  if (reading?.done === 'submit') notices.push('submitted');
  if (reading?.series && reading.series.deadlines.length > 0) notices.push('deadlines-read');
  return notices;
}

function stateOf(reading: PageReading | null, state: FormState | null, mood: PageMood): PanelView['state'] {
  if (mood.paused || mood.stale) return 'paused';
  if (!reading || reading.page === 'unknown') return 'not-recognised';
  if (!reading.form) return 'checked';
  // Until the background has answered, nothing counts as checked.
  return state?.judgement.state ?? 'partly-checked';
}
