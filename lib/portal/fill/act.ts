import type { ComponentCode } from '@/lib/model/codes';
import type { FillStep, FillStop } from '@/lib/model/filling';
import { readServiceChoice } from '@/lib/model/service';
import { sameName } from '@/lib/requests/same-name';
import { isChoice } from '../locate/control';
import { parentOf, tagOf } from '../locate/tree';
import { drawnFor } from '../locate/widget';
import type { ReadForm } from '../read/form';
import { isChosen } from '../read/value';
import { chooseOption } from '../write/choose-option';
import { readBack, type WriteOutcome } from '../write/outcome';
import { pressPart } from '../write/press-part';
import { setTick } from '../write/set-tick';
import { typeAndChoose } from '../write/type-and-choose';
import { applyFilter, nextFilter } from './apply-filter';
import type { FormFilling } from './part';
import { fitsQualification } from './qualification';
import { inReach, type Plan } from './standing';

/** What a change to the form came to; `words` say what it was about where that is not plain from the step. */
export interface Acted {
  outcome: WriteOutcome | Extract<FillStop['why'], 'not-there' | 'no-choice' | 'other-name'>;
  words: string;
}

export interface ActOptions extends Pick<FormFilling, 'writeNote'> {
  plan: Plan;
  /** What the officer has read and goes on from. */
  heard: readonly string[];
  /** Filters this form's list was made with already. */
  applied: readonly string[];
  signal: AbortSignal;
}

/** Every tick is read again before each further change: to wait for each would only take time (milliseconds). */
const AT_ONCE = [0, 100];

type Act = (form: ReadForm, options: ActOptions) => Promise<Acted>;

/** Makes one change on the form as it was just read: one choice, one text or one tick. */
export function act(step: FillStep, form: ReadForm, options: ActOptions): Promise<Acted> {
  return ACTS[step](form, options);
}

const ACTS: Record<FillStep, Act> = {
  service: (form, { plan, signal }) =>
    fromList(form, 'service', (text) => readServiceChoice(text).code === plan.planned.service, signal),
  note: async (form, { plan, writeNote }) => plain((await writeNote(form, plan.planned.note)) ?? 'stopped'),
  qualification: (form, { plan: { qualification }, signal }) =>
    fromList(form, 'qualification', (text) => fitsQualification(text, qualification ?? ''), signal),
  async assessment(form, { plan, signal }) {
    const box = partOf(form, 'assessment');
    if (!box) return plain('not-found');
    const { syllabus } = plan.planned;
    const isTyped = ['input', 'textarea'].includes(tagOf(box));
    if (isTyped) return chosen(await typeAndChoose(box, syllabus, { signal }));
    return fromList(form, 'assessment', new RegExp(`(?<!\\d)${syllabus}(?!\\d)`), signal);
  },
  async level(form, { signal }) {
    const choice = partOf(form, 'byComponent');
    if (!choice) return plain('not-found');
    if (isChoice(choice)) return plain(await setTick(choice, true, { signal }));
    const list = tagOf(choice) === 'option' ? parentOf(choice) : null;
    if (list) return plain(await chooseOption(list, choice.textContent ?? '', { signal }));
    if (!pressPart(choice)) return plain('refused');
    return plain(await readBack(choice, () => isChosen(choice), signal));
  },
  async components(form, { plan, signal }) {
    const open = openComponent(plan, form);
    const row = open && form.components?.rows.get(open);
    if (!row) return { outcome: 'not-there', words: open ?? '' };
    const outcome = row.tick ? await setTick(row.tick, true, { signal, times: AT_ONCE }) : 'not-found';
    return { outcome, words: open };
  },
  candidateFilter: (form, options) => applyFilter(form, options),
  async candidates(form, { plan, heard, signal }) {
    const [first] = inReach(plan, form);
    const open = plan.planned.candidates.find(({ number }) => number === first);
    const row = open && form.candidates?.rows.get(open.number);
    if (!open || !row) return plain('not-found');
    const reading = form.snapshot.fields.candidates;
    const list = reading.status === 'found' ? reading.value.rows : [];
    const shown = list.find(({ number }) => number === open.number)?.name ?? null;
    const words = `${open.number} ${shown ?? ''}`.trim();
    if (!sameName(open.name ?? '', shown ?? '') && !heard.includes(words))
      return { outcome: 'other-name', words };
    const outcome = row.tick ? await setTick(row.tick, true, { signal, times: AT_ONCE }) : 'not-found';
    return { outcome, words: open.number };
  },
};

/** The code, number or filter the next change of a step is about; empty where the step is one change. */
export function aimOf(step: FillStep, form: ReadForm, options: Pick<ActOptions, 'plan' | 'applied'>): string {
  if (step === 'components') return openComponent(options.plan, form) ?? '';
  if (step === 'candidates') return inReach(options.plan, form)[0] ?? '';
  return step === 'candidateFilter' ? (nextFilter(form, options) ?? '') : '';
}

function openComponent({ planned }: Plan, { components }: ReadForm): ComponentCode | undefined {
  return planned.components.find((code) => !components?.rows.get(code)?.ticked);
}

function plain(outcome: WriteOutcome): Acted {
  return { outcome, words: '' };
}

async function fromList(
  form: ReadForm,
  key: string,
  wanted: Parameters<typeof chooseOption>[1],
  signal: AbortSignal,
): Promise<Acted> {
  const list = partOf(form, key);
  if (!list) return plain('not-found');
  return chosen(await chooseOption(list, wanted, { drawn: drawnFor(list) ?? undefined, signal }));
}

/** The list was there: what was not found is the choice in it. */
function chosen(outcome: WriteOutcome): Acted {
  return { outcome: outcome === 'not-found' ? 'no-choice' : outcome, words: '' };
}

/** A part of the form that was surely found: nothing is ever chosen in a guess. */
function partOf(form: ReadForm, key: string): Element | null {
  const found = form.located.get(key);
  return found?.status === 'ok' ? found.element : null;
}
