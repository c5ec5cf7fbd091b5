import { FILL_STEPS, type FillMemory, type FillStep, type FillStop } from '@/lib/model/filling';
import { report } from '@/lib/platform/log';
import type { ReadForm } from '../read/form';
import { pause } from '../write/outcome';
import { untilOfficerActs } from '../write/until-officer-acts';
import { type Acted, act, aimOf } from './act';
import { formAtRest } from './form-at-rest';
import { boxesOf, notice } from './notice';
import type { FormFilling } from './part';
import { progressOf } from './progress';
import { inReach, isUntouched, standingOf } from './standing';
import { Stopped } from './stopped';

/** What a choice brings onto the page may take this long, and so may a part that is switched off for now (milliseconds). */
const COMES = 10_000;
/** A part that is being drawn anew says again what it said within this time (milliseconds). */
const COMES_BACK = 2_000;
/** After the last step the page may still answer an earlier one (milliseconds). */
const AT_REST = 1_000;
/** A change that does not stay is made once more and no oftener: nobody argues with the page. */
const MOST_TRIES = 2;
/** What may be because a part was drawn anew in the meantime. */
const LOST: readonly Acted['outcome'][] = ['not-found', 'no-choice', 'changed-back', 'stopped'];
/** An enquiry can do without these, or the officer may want them otherwise: the rest goes on. */
const SPARED: readonly FillStep[] = ['note', 'qualification'];

/**
 * Fills in the form, one change at a time: looks at the page anew before each, checks that everything done so far
 * still stands, and goes on only when the change was read back. Whatever is not as expected ends it with a reason.
 * It never presses Save, Submit or Delete. Resolves when it is finished or has stopped.
 */
export async function fillForm(filling: FormFilling): Promise<void> {
  const { next } = filling;
  const work = new AbortController();
  const signal = untilOfficerActs(filling.own, {
    signal: AbortSignal.any([filling.signal, work.signal]),
  });
  const page = formAtRest(filling, signal);
  let memory: FillMemory = next.memory;
  let current: FillStep | null = null;

  const remember = async (change: Partial<FillMemory>): Promise<void> => {
    memory = { ...memory, ...change };
    await filling.keep(memory);
  };
  const show = (end: { stop?: FillStop; finished?: boolean } = {}): void =>
    filling.show(progressOf(memory, current, end));
  const options = () => ({
    plan: next,
    heard: memory.heard,
    applied: appliedIn(memory),
    writeNote: filling.writeNote,
    signal,
  });

  const begin = async (): Promise<void> => {
    const started = { planned: next.planned.id, running: true };
    if (next.memory.running) return remember(started);
    const form = await page.form();
    const isOther = memory.planned !== next.planned.id || isUntouched(form);
    await remember({
      ...started,
      ...(isOther
        ? { done: [], left: [] }
        : { done: memory.done.filter((one) => standingOf(one, next, form).is === 'done') }),
      tries: {},
      heard: [...(isOther ? [] : memory.heard), ...boxesOf(form, filling.own)],
    });
  };

  /** Everything that was done must still stand. What the page has lost by loading anew is done once more. */
  const recheck = async (): Promise<ReadForm> => {
    const lost = (form: ReadForm): FillStep[] =>
      memory.done.filter((step) => step !== 'candidateFilter' && standingOf(step, next, form).is !== 'done');
    const form = await page.when((now) => lost(now).length === 0, COMES_BACK);
    const gone = lost(form);
    const [first] = gone;
    if (!first) return form;
    current = first;
    const { is, words } = standingOf(first, next, form);
    const again = `again ${first}`;
    const isNewForm = memory.done.length > 1 && isUntouched(form);
    if (isNewForm || (is !== 'open' && is !== 'later') || (memory.tries[again] ?? 0) >= MOST_TRIES)
      throw new Stopped(isNewForm ? 'page-left' : 'changed-back', words);
    const done = memory.done.slice(0, memory.done.indexOf(first));
    const tries = Object.entries(memory.tries).filter(([key]) => key.startsWith('again '));
    await remember({
      done,
      tries: { ...Object.fromEntries(tries), [again]: (memory.tries[again] ?? 0) + 1 },
    });
    return form;
  };

  const leave = async (step: FillStep): Promise<void> => {
    await remember({ left: [...memory.left, step] });
  };
  /** What cannot be done is the officer's: at once where the rest can do without it, else when they press again. */
  const cannot = async (step: FillStep, why: FillStop['why'], words = ''): Promise<void> => {
    const said = `${step} ${why}`;
    if (SPARED.includes(step) || memory.heard.includes(said)) return leave(step);
    throw new Stopped(why, words, said);
  };

  const change = async (step: FillStep, form: ReadForm): Promise<void> => {
    const aim = aimOf(step, form, options());
    const key = `${step} ${aim}`;
    const tried = memory.tries[key] ?? 0;
    if (tried >= MOST_TRIES) return cannot(step, 'changed-back', aim);
    // Known before the change is made: it may have the page load anew.
    await remember({ tries: { ...memory.tries, [key]: tried + 1 } });
    page.check();
    const sight = sightOf(form);
    const acted = await patiently(() =>
      act(step, form, { ...options(), applied: without(appliedIn(memory), aim) }),
    );
    page.check();
    const { outcome, words } = acted;
    if (outcome === 'filled' || outcome === 'unchanged') {
      if (step !== 'candidateFilter') return;
      await page.when((now) => inReach(next, now).length > 0 || sightOf(now) !== sight, COMES);
      return remember({ done: [...memory.done.filter((one) => one !== step), step] });
    }
    if (outcome === 'other-name') throw new Stopped('other-name', words, words);
    if (outcome === 'not-there' && memory.tries[`candidates ${words}`])
      throw new Stopped('out-of-sight', words);
    // A part that was drawn anew meanwhile is looked for again.
    if (LOST.includes(outcome) && tried + 1 < MOST_TRIES) return;
    await cannot(step, outcome === 'stopped' ? 'changed-back' : outcome, words);
  };
  /** Some parts are switched off while the page asks for something: they get the time to come back. */
  const patiently = async (once: () => Promise<Acted>): Promise<Acted> => {
    const until = performance.now() + COMES;
    for (;;) {
      const acted = await once();
      if (acted.outcome !== 'locked' || signal.aborted || performance.now() > until) return acted;
      await pause(200);
    }
  };

  /** @returns false when nothing is left to do */
  const step = async (): Promise<boolean> => {
    const form = await recheck();
    const heard = notice(form, filling, memory.heard);
    if (heard) throw new Stopped(heard.why, heard.words, heard.words);
    const stands = FILL_STEPS.findIndex(
      (one) => isOpen(one, form) && standingOf(one, next, form).is !== 'done',
    );
    const done = FILL_STEPS.slice(0, stands < 0 ? undefined : stands).filter((one) => isOpen(one, form));
    if (done.length > 0) await remember({ done: [...memory.done, ...done] });
    const open = FILL_STEPS[stands];
    if (!open) return false;
    current = open;
    show();
    const hasCome = (seen: ReadForm): boolean => standingOf(open, next, seen).is !== 'later';
    const now = hasCome(form) ? form : await page.when(hasCome, COMES);
    const { is, words } = standingOf(open, next, now);
    if (is === 'done') return true;
    if (is === 'unread' || is === 'later') await cannot(open, 'not-found');
    else if (is === 'other' && !mayReplace(open, now)) await cannot(open, 'other-content', words);
    else await change(open, now);
    return true;
  };
  const isOpen = (one: FillStep, form: ReadForm): boolean => {
    if (memory.left.includes(one)) return false;
    return one === 'candidateFilter' ? standingOf(one, next, form).is !== 'done' : !memory.done.includes(one);
  };
  /** On a form nobody has begun, a list may stand on its first choice by itself. */
  const mayReplace = (one: FillStep, form: ReadForm): boolean =>
    one === 'service' && memory.done.length === 0 && isUntouched(form, ['service']);

  try {
    await begin();
    while (await step()) {
      // One change after the other.
    }
    current = null;
    await pause(AT_REST);
    if (await step()) while (await step()) await pause(AT_REST);
    await remember({ running: false });
    show({ finished: true });
  } catch (fault) {
    const { why, words, once } = fault instanceof Stopped ? fault : new Stopped('page-busy');
    if (!(fault instanceof Stopped)) report('a form could not be filled in', fault);
    await remember({ running: false, heard: once === null ? memory.heard : [...memory.heard, once] });
    show({ stop: { why, step: current, words } });
  } finally {
    work.abort();
  }
}

const FILTER = 'candidateFilter ';

/** The filters the candidate list was made with so far. */
function appliedIn({ tries }: FillMemory): string[] {
  return Object.keys(tries).flatMap((key) => (key.startsWith(FILTER) ? key.slice(FILTER.length) : []));
}

function without(list: readonly string[], one: string): string[] {
  return list.filter((other) => other !== one);
}

/** What the candidate list shows now, to see that it has become another. */
function sightOf({ candidates }: ReadForm): string {
  return candidates ? [...candidates.rows.keys()].slice(0, 100).join() : 'none';
}
