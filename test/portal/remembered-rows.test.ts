import { afterEach, expect, test } from 'vitest';
import { pageReader } from '@/lib/portal/page-reader';
import { rowMemory } from '@/lib/portal/read/row-memory';
import { type Look, readPage } from '@/lib/portal/read-page';
import { watchPage } from '@/lib/portal/watch';
import { FORMS, type FormFacts } from './markups/facts';
import { MARKUPS } from './markups/kinds';
import { labelsFirst } from './markups/kinds/labels-first';
import type { Markup } from './markups/markup';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

function show(markup: Markup, count: number): void {
  const form = FORMS['by component, candidates listed'];
  if (!form) throw new Error('no such form');
  const candidates = Array.from({ length: count }, (_, index) => ({
    number: String(index + 1).padStart(4, '0'),
    name: `Family${index}, Given`,
    ticked: index % 7 === 0,
  }));
  const html = markup.form({ ...form, candidates, box: '' } satisfies FormFacts);
  if (markup.mount) markup.mount(html);
  else document.body.innerHTML = html;
}

const formOf = (reading: Look | null) => reading?.form?.snapshot;

/** Every tick box of a candidate, through frames and shadow roots. */
function ticks(root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    ...(/^\d{4}$/.test(one.getAttribute('data-tick') ?? '') ? [one] : []),
    ...(one.shadowRoot ? ticks(one.shadowRoot) : []),
    ...(one instanceof HTMLIFrameElement && one.contentDocument ? ticks(one.contentDocument) : []),
  ]);
}

/** The words of a candidate anywhere on the page. */
function words(text: string, root: Node = document): Text[] {
  return [...root.childNodes].flatMap((node): Text[] => {
    if (node.nodeType === 3) return (node as Text).data.includes(text) ? [node as Text] : [];
    const inner = (node as Element).shadowRoot ?? (node as HTMLIFrameElement).contentDocument;
    return [...words(text, node), ...(inner ? words(text, inner) : [])];
  });
}

/** What pages do to a list while it is shown. */
const CHANGES: Record<string, () => void> = {
  'a tick is set without a sign'() {
    for (const tick of ticks().slice(3, 5)) {
      if ('checked' in tick) tick.checked = true;
      else tick.setAttribute('aria-checked', 'true');
    }
  },
  'a name is corrected'() {
    for (const text of words('Family8,')) text.data = 'Family8-Born, Given';
  },
  'a name is marked'() {
    for (const text of words('Family9,')) {
      const mark = text.ownerDocument.createElement('b');
      text.replaceWith(mark);
      mark.append('Family9, Other');
    }
  },
  'a row is hidden'() {
    for (const text of words('Family11,')) text.parentElement?.setAttribute('hidden', '');
  },
  'two rows change places'() {
    const [first, second] = ['Family20,', 'Family21,'].map((name) => words(name)[0]);
    if (first && second) [first.data, second.data] = [second.data, first.data];
  },
  'a name goes to the end of its line'() {
    for (const { parentElement: cell } of words('Family30,')) cell?.parentElement?.append(cell);
  },
  'something is said before a name'() {
    for (const { parentElement: cell } of words('Family35,')) cell?.before('late ');
  },
  'a tick box goes, and its words belong to the row before'() {
    ticks()[40]?.remove();
  },
  'the last row goes'() {
    const last = words('Family129,')[0]?.parentElement;
    for (const part of [last?.previousElementSibling, last]) part?.remove();
  },
};

test.each(MARKUPS)(
  '$name: a list that is remembered reads like one read anew, whatever changes',
  async (markup) => {
    show(markup, 130);
    const own = document.createElement('enquiry-assistant');
    const memory = rowMemory();
    watchPage(own, () => undefined, { signal: stop.signal, onTouched: memory.forget });
    expect(formOf(readPage(document, memory))).toEqual(formOf(readPage(document)));
    for (const [what, change] of Object.entries(CHANGES)) {
      change();
      await Promise.resolve();
      expect(formOf(readPage(document, memory)), what).toEqual(formOf(readPage(document)));
    }
  },
);

test('where cells follow each other without rows, a change in one row has no other read again', async () => {
  show(labelsFirst, 130);
  const memory = rowMemory();
  watchPage(document.createElement('enquiry-assistant'), () => undefined, {
    signal: stop.signal,
    onTouched: memory.forget,
  });
  // A row's words are the same object until they are read again; the last row's are cut anew each time.
  const read = () => [...(readPage(document, memory).form?.candidates?.rows.values() ?? [])].slice(0, -1);
  const before = read();
  const [text] = words('Family8,');
  if (!text) throw new Error('no such name');
  text.data = 'Family8-Born, Given';
  text.parentElement?.parentElement?.classList.add('is-chosen');
  await Promise.resolve();
  const after = read();
  expect(after[8]?.cells).toContain('Family8-Born, Given');
  expect(after.filter(({ cells }, at) => cells !== before[at]?.cells).map(({ cells }) => cells[0])).toEqual([
    '0009',
  ]);
});

/** A reader on whose clock everything takes so long that a task does one step. */
function slowReader(found: (reading: Look) => void, step = 20) {
  let time = 0;
  const counts = { unfinished: 0 };
  const look = (): void => {
    const read = reader.read(document);
    if (read) found(read);
    else counts.unfinished += 1;
  };
  const reader = pageReader(look, { signal: stop.signal, now: () => (time += step) });
  return { look, reader, counts };
}

test.each(MARKUPS)('$name: a page too long for one task is read to its end in several', async (markup) => {
  show(markup, 130);
  const whole = formOf(readPage(document));
  const { reading, unfinished } = await new Promise<{ reading: Look; unfinished: number }>((resolve) => {
    const { look, counts } = slowReader(
      (read) => resolve({ reading: read, unfinished: counts.unfinished }),
      4,
    );
    look();
  });
  expect(unfinished).toBe(1);
  expect(formOf(reading)).toEqual(whole);
});

const [markup] = MARKUPS;
const named = (reading: Look | undefined) => {
  const candidates = formOf(reading ?? null)?.fields.candidates;
  return candidates?.status === 'found' ? candidates.value.rows.map(({ name }) => name) : [];
};

test('a look that is overtaken by a change is given up: nothing is put together from two states of a page', async () => {
  if (!markup) throw new Error('no markup');
  show(markup, 130);
  const found: Look[] = [];
  const { look, reader } = slowReader((read) => found.push(read));
  look();
  await new Promise((go) => setTimeout(go, 5));
  const [text] = words('Family3,');
  if (!text) throw new Error('no such name');
  text.data = 'Family3-Born, Given';
  reader.forget([text]);
  await new Promise((go) => setTimeout(go, 300));
  expect(found).toEqual([]);
  look();
  await expect.poll(() => found.length).toBe(1);
  expect(named(found[0])).toContain('Family3-Born, Given');
});

test('whoever is about to act gets a long page read to its end at once, also while it is being read', () => {
  if (!markup) throw new Error('no markup');
  show(markup, 130);
  const { look, reader, counts } = slowReader(() => undefined);
  look();
  expect(counts.unfinished).toBe(1);
  expect(named(reader.read(document, [], { atOnce: true }) ?? undefined)).toHaveLength(130);
});

const newPlace = (): Node => document.body.appendChild(document.createElement('p'));

test('a clock that ticks on the page holds no look up; a change elsewhere gives it up all the same', async () => {
  if (!markup) throw new Error('no markup');
  show(markup, 130);
  const clock = newPlace();
  const found: Look[] = [];
  const { look, reader } = slowReader((read) => found.push(read));
  for (const place of [clock, clock, clock, newPlace()]) {
    look();
    reader.forget([place]);
  }
  await new Promise((go) => setTimeout(go, 300));
  expect(found).toEqual([]);
  look();
  reader.forget([clock]);
  await expect.poll(() => named(found[0])).toHaveLength(130);
});

test('a page that never rests is read all the same, and once more when somebody asked meanwhile', async () => {
  if (!markup) throw new Error('no markup');
  show(markup, 130);
  const found: Look[] = [];
  const { look, reader } = slowReader((read) => found.push(read));
  for (let change = 0; change < 30; change += 1) {
    look();
    reader.forget([newPlace()]);
  }
  const [text] = words('Family3,');
  if (!text) throw new Error('no such name');
  text.data = 'Family3-Born, Given';
  reader.forget([text]);
  look();
  await expect.poll(() => found.length).toBe(2);
  expect(named(found[1])).toContain('Family3-Born, Given');
  expect(named(found[1])).toHaveLength(130);
});

test('a fault that comes up while a long page is read on reaches whoever looks', async () => {
  if (!markup) throw new Error('no markup');
  show(markup, 130);
  let time = 0;
  const faults: unknown[] = [];
  const look = (): void => {
    try {
      reader.read(document);
    } catch (fault) {
      faults.push(fault);
    }
  };
  const reader = pageReader(look, {
    signal: stop.signal,
    now() {
      time += 20;
      if (time > 200 && faults.length === 0) throw new Error('the clock is broken');
      return time;
    },
  });
  look();
  await expect.poll(() => faults.length).toBe(1);
});
