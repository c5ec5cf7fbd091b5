import type { Reading } from '@/lib/model/reading';
import type { PressKind } from '@/lib/model/seen';
import type { PageReading } from '@/lib/portal/read-lists';
import type { FormFacts } from './facts';
import type { Markup } from './markup';

/** What became of one thing on a page: read as it is, read but doubted, left open, or read as something else. */
export type Verdict = 'right' | 'unsure' | 'abstained' | 'wrong';
export interface Answer {
  key: string;
  verdict: Verdict;
  said: string;
}

const CODES: Record<string, string> = { '1 ': '1', '1S': '1S', '2 ': '2', '2S': '2S', '5 ': '5' };
const BUTTONS = ['save', 'delete', 'submit'];
const BOXES = ['note', 'service', 'centreEmail', 'qualification', 'assessment'];
const LATER = ['byComponent', 'candidateFilter', 'applyFilter'];

/** Holds what was read from a form against the facts it was drawn from. */
export function judgeForm(markup: Markup, facts: FormFacts, page: PageReading): Answer[] {
  if (!page.form)
    return [{ key: 'page', verdict: page.page === 'unknown' ? 'abstained' : 'wrong', said: page.page }];
  const { fields } = page.form.snapshot;
  const later = facts.assessment !== '';
  const answers = [
    { key: 'page', verdict: page.page === 'create-enquiry' ? 'right' : 'wrong', said: page.page } as Answer,
    same('series', fields.series, '2024-06'),
    same('note', fields.note, facts.note, ({ text }) => text),
    same('service', fields.service, facts.service, ({ text }) => text),
    same('service code', fields.service, CODES[facts.service.slice(8, 10)] ?? null, ({ code }) => code),
    same('centreEmail', fields.centreEmail, facts.email),
    same('qualification', fields.qualification, facts.qualification),
    same('assessment', fields.assessment, facts.assessment, ({ text }) => text),
    same('syllabus', fields.assessment, later ? '0625' : null, ({ syllabus }) => syllabus),
    later ? same('level', fields.level, facts.level) : waiting('level', fields.level),
    later
      ? same('candidateFilter', fields.candidateFilter, facts.filter)
      : waiting('candidateFilter', fields.candidateFilter),
    facts.components.length > 0
      ? same(
          'components',
          fields.components,
          facts.components.map(({ code, ticked }) => `${code} ${ticked}`).join(),
          ({ rows }) => rows.map((row) => `${row.code} ${row.ticked}`).join(),
        )
      : waiting('components', fields.components),
    facts.candidates
      ? candidates(markup, facts, fields.candidates)
      : waiting('candidates', fields.candidates),
  ];
  if (fields.components.status === 'found')
    answers.push(
      ...fields.components.value.rows.map(({ code, title }): Answer => {
        const wanted = facts.components.find((one) => one.code === code)?.title ?? '?';
        return {
          key: 'titles',
          verdict: title.includes(wanted) ? 'right' : 'wrong',
          said: `${title} for ${wanted}`,
        };
      }),
    );
  const parts = [...BOXES, ...BUTTONS, ...(later ? LATER : [])];
  return [
    ...answers,
    ...parts.map((key) => place(key, page)),
    ...BUTTONS.map((key) => press(key, page)),
    ...ticks(page),
  ];
}

function same<T>(
  key: string,
  reading: Reading<T>,
  wanted: unknown,
  part: (value: T) => unknown = (value) => value,
): Answer {
  if (reading.status === 'not-found') return { key, verdict: 'abstained', said: reading.why };
  if (reading.status === 'waiting') return { key, verdict: 'wrong', said: 'waiting' };
  const got = part(reading.value);
  if (got !== wanted)
    return {
      key,
      verdict: 'wrong',
      said: `${JSON.stringify(got)}, not ${JSON.stringify(wanted)}: ${reading.why}`,
    };
  return { key, verdict: reading.sure ? 'right' : 'unsure', said: reading.why };
}

function waiting(key: string, reading: Reading<unknown>): Answer {
  const verdict = { waiting: 'right', 'not-found': 'abstained', found: 'wrong' }[reading.status] as Verdict;
  return { key, verdict, said: JSON.stringify(reading) };
}

function candidates(markup: Markup, facts: FormFacts, reading: Parameters<typeof same>[1]): Answer {
  const told = markup.existing ?? 'in-words';
  const wanted = facts.candidates?.map((one) =>
    [one.number, one.name, one.ticked === true, one.result ?? null, one.existing ? told : 'none'].join('|'),
  );
  return same(
    'candidates',
    reading as Reading<{ rows: Record<string, unknown>[] }>,
    wanted?.join('\n'),
    ({ rows }) =>
      rows
        .map((one) =>
          [one.number, one.name, one.ticked, one.indicator ?? null, one.existing]
            .map((part) => (part === null ? '' : part))
            .join('|'),
        )
        .join('\n'),
  );
}

function place(key: string, { form }: PageReading): Answer {
  const found = form?.located.get(key);
  if (!found?.element) return { key: `place of ${key}`, verdict: 'abstained', said: found?.why ?? '' };
  const is = found.element.getAttribute('data-is');
  if (is !== key)
    return {
      key: `place of ${key}`,
      verdict: 'wrong',
      said: `${is}: ${found.element.outerHTML.slice(0, 120)} ${found.why}`,
    };
  return {
    key: `place of ${key}`,
    verdict: found.status === 'ok' ? 'right' : 'unsure',
    said: `${found.confidence} ${found.why}`,
  };
}

/** Every place where the officer can press a button, and no other. */
function press(key: string, { form }: PageReading): Answer {
  const found = form?.presses[key as PressKind] ?? [];
  const wrong = found.filter((element) => element.getAttribute('data-is') !== key);
  const verdict = wrong.length > 0 ? 'wrong' : found.length > 0 ? 'right' : 'abstained';
  return { key: `presses on ${key} button`, verdict, said: `${found.length} buttons` };
}

/** Each row's tick box is that row's own. */
function ticks({ form }: PageReading): Answer[] {
  const rows = [...(form?.components?.rows ?? []), ...(form?.candidates?.rows ?? [])];
  return rows.map(([key, { tick }]) => ({
    key: 'tick boxes',
    verdict: tick?.getAttribute('data-tick') === key ? 'right' : 'wrong',
    said: `${key}: ${tick?.getAttribute('data-tick')}`,
  }));
}
