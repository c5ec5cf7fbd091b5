import { afterEach, expect, test } from 'vitest';
import { pageReader } from '@/lib/portal/page-reader';
import { rowMemory } from '@/lib/portal/read/row-memory';
import { type PageReading, readPage } from '@/lib/portal/read-page';
import { watchPage } from '@/lib/portal/watch';
import { FORMS, type FormFacts } from './markups/facts';
import { MARKUPS } from './markups/kinds';
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

const formOf = (reading: PageReading | null) => reading?.form?.snapshot;

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

test.each(MARKUPS)('$name: a list too long for one task is read to its end in several', async (markup) => {
  show(markup, 130);
  const whole = formOf(readPage(document));
  // On this clock everything takes so long that a task reads one row.
  let time = 0;
  let unfinished = 0;
  const reading = await new Promise<PageReading | null>((resolve) => {
    const look = (): void => {
      const read = reader.read(document);
      if (read) resolve(read);
      else unfinished += 1;
    };
    const reader = pageReader(look, { signal: stop.signal, now: () => (time += 0.5) });
    look();
  });
  expect(unfinished).toBeGreaterThan(0);
  expect(formOf(reading)).toEqual(whole);
});

test('a list that cannot be read to its end in time is handed out as incomplete, and read on', async () => {
  const [markup] = MARKUPS;
  if (!markup) throw new Error('no markup');
  show(markup, 130);
  let time = 0;
  const reader = pageReader(() => undefined, { signal: stop.signal, now: () => (time += 300) });
  const candidates = formOf(reader.read(document) ?? reader.read(document))?.fields.candidates;
  expect(candidates?.status === 'found' ? candidates.value.extent.complete : 'not found').not.toBe(true);
});
