import type { PanelNotice, PanelView } from '@/components/panel/panel-view';
import { editionFor } from '@/lib/catalogue/editions';
import { serviceOf } from '@/lib/catalogue/services';
import type { PageReading } from '@/lib/portal/read-lists';
import type { FormState } from './form-desk';
import type { PageMood } from './mood';
import { canAskPossible, possibleFor } from './possible';

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
    service: reading?.form ? serviceHere(reading.page, state) : null,
    note: (reading?.form && state?.note) || null,
    filling: reading?.page === 'create-enquiry' ? mood.filling : null,
    held: mood.held,
    teaching: mood.teaching,
    taught: mood.taught,
    shown:
      reading?.form?.taught.map(({ part: { field, at, origin }, used }) => ({ field, at, origin, used })) ??
      [],
    health: mood.asksHealth ? mood.health : null,
  };
}

function serviceHere(page: PageReading['page'], state: FormState | null): PanelView['service'] {
  if (page === 'no-result-enquiry') return serviceOf('X/Q');
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
