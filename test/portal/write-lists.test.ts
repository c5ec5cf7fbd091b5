import TomSelect from 'tom-select';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseOption } from '@/lib/portal/write/choose-option';
import { typeAndChoose } from '@/lib/portal/write/type-and-choose';
import { call, loadJquery, type Wrapped } from './corpus/widgets/load';
import { draw } from './draw';

const SERVICES = [
  'Service 1 – Clerical re-check',
  'Service 2 – Review of marking',
  'Service 5 – Re-moderation',
];
const OPTIONS = SERVICES.map((text, place) => `<option value="s${place}">${text}</option>`).join('');
const LIST = `<select><option value="">Please select</option>${OPTIONS}</select>`;
const SYLLABUSES = ['0625 Physics', '5054 Physics', '06250 Physics of old', '0580 Mathematics'];

let $: (selector: string) => Wrapped;
beforeAll(async () => {
  $ = await loadJquery();
});
const told = (part: Element): string[] => {
  const heard: string[] = [];
  for (const type of ['input', 'change', 'click']) part.addEventListener(type, () => heard.push(type));
  return heard;
};

describe('a list', () => {
  test('is set by the words of the choice, and tells so once', async () => {
    const list = draw<HTMLSelectElement>(LIST);
    const heard = told(list);
    expect(await chooseOption(list, 'service 2 – review of marking')).toBe('filled');
    expect([list.value, heard]).toEqual(['s1', ['input', 'change']]);
    expect(await chooseOption(list, /\bservice 2\b/i)).toBe('unchanged');
    expect(heard).toHaveLength(2);
  });

  test('waits for choices that come later', async () => {
    const list = draw<HTMLSelectElement>('<select><option value="">Loading…</option></select>');
    setTimeout(() => list.insertAdjacentHTML('beforeend', OPTIONS), 300);
    expect(await chooseOption(list, 's2')).toBe('filled');
    expect(list.selectedIndex).toBe(3);
  });

  test.each([
    ['that is not there', 'Service 3', 'not-found'],
    ['that fits more than once', /service/i, 'ambiguous'],
  ] as const)('is left alone for a choice %s', async (_what, wanted, outcome) => {
    const list = draw<HTMLSelectElement>(LIST);
    const heard = told(list);
    expect(await chooseOption(list, wanted)).toBe(outcome);
    expect([list.selectedIndex, heard]).toEqual([0, []]);
  });

  test('that is switched off is locked, a choice that is switched off is not made', async () => {
    expect(await chooseOption(draw(LIST.replace('<select', '<select disabled')), 's1')).toBe('locked');
    expect(await chooseOption(draw(LIST.replace('value="s1"', 'value="s1" disabled')), 's1')).toBe(
      'not-found',
    );
  });

  test('that goes back to what it was says so', async () => {
    const list = draw<HTMLSelectElement>(LIST);
    list.addEventListener('change', () => setTimeout(() => (list.selectedIndex = 0), 100));
    expect(await chooseOption(list, 's1')).toBe('changed-back');
  });

  test('under Select2 is set, and what is drawn follows', async () => {
    draw(`<div>${LIST}</div>`);
    call($('select'), 'select2', {});
    const list = document.querySelector('select');
    const drawn = document.querySelector('.select2');
    if (!list || !drawn) throw new Error('Select2 has drawn nothing.');
    expect(await chooseOption(list, SERVICES[1] ?? '', { drawn })).toBe('filled');
    expect([list.value, drawn.textContent]).toEqual(['s1', expect.stringContaining('Review of marking')]);
  });

  test('drawn by tom-select shows the choice in both', async () => {
    draw(`<div>${LIST}</div>`);
    const list = document.querySelector('select');
    if (!list) throw new Error('no list');
    const widget = new TomSelect(list, {});
    expect(await chooseOption(list, SERVICES[1] ?? '', { drawn: widget.control })).toBe('filled');
    expect([list.value, widget.control.textContent]).toEqual([
      's1',
      expect.stringContaining('Review of marking'),
    ]);
    widget.destroy();
  });

  test('whose drawing does not follow is opened, and the choice is pressed', async () => {
    draw(`<div>${LIST}<div role="button" tabindex="0">Please select</div><ul hidden></ul></div>`);
    const list = document.querySelector('select') as HTMLSelectElement;
    const drawn = document.querySelector('[role=button]') as HTMLElement;
    const lines = document.querySelector('ul') as HTMLElement;
    drawn.addEventListener('click', () => (lines.hidden = false));
    for (const [place, text] of SERVICES.entries()) {
      const line = document.createElement('li');
      line.textContent = text;
      line.addEventListener('click', () => {
        drawn.textContent = text;
        list.selectedIndex = place + 1;
        lines.hidden = true;
      });
      lines.append(line);
    }
    expect(await chooseOption(list, 's2', { drawn })).toBe('filled');
    expect([list.value, drawn.textContent, lines.hidden]).toEqual(['s2', SERVICES[2], true]);
  });

  test('without a native one is opened, and the choice is pressed', async () => {
    draw('<div role="combobox" tabindex="0" aria-controls="all">Please select</div>');
    const shell = document.querySelector('[role=combobox]');
    if (!shell) throw new Error('no shell');
    shell.addEventListener('mousedown', () => {
      const list = document.createElement('ul');
      list.setAttribute('role', 'listbox');
      for (const text of SERVICES) {
        const line = document.createElement('li');
        line.setAttribute('role', 'option');
        line.textContent = text;
        line.addEventListener('click', () => {
          shell.textContent = text;
          list.remove();
        });
        list.append(line);
      }
      setTimeout(() => document.body.append(list), 200);
    });
    expect(await chooseOption(shell, /\bservice 5\b/i)).toBe('filled');
    expect(shell.textContent).toBe(SERVICES[2]);
  });
});

describe('a box whose list opens while typing', () => {
  const begin = (source: unknown): HTMLInputElement => {
    draw('<div><input></div>');
    call($('input'), 'autocomplete', { source, delay: 50, minLength: 1 });
    return document.querySelector('input') as HTMLInputElement;
  };

  test('gets the code typed and the one line with it chosen', async () => {
    const box = begin(SYLLABUSES);
    expect(await typeAndChoose(box, '0625')).toBe('filled');
    expect(box.value).toBe('0625 Physics');
    expect(await typeAndChoose(box, '0625')).toBe('unchanged');
  });

  test('waits for a list that is fetched', async () => {
    const box = begin((_typed: unknown, answer: (lines: string[]) => void) =>
      setTimeout(() => answer(SYLLABUSES), 900),
    );
    expect(await typeAndChoose(box, '5054')).toBe('filled');
    expect(box.value).toBe('5054 Physics');
  });

  test('is left open where two lines have the code', async () => {
    const box = begin(['0625 Physics', '0625 Physics (9–1)']);
    expect(await typeAndChoose(box, '0625')).toBe('ambiguous');
    expect(box.value).toBe('0625');
    expect([...document.querySelectorAll('.ui-autocomplete li')]).toHaveLength(2);
  });

  test('with the browser’s own list gets its line', async () => {
    const options = SYLLABUSES.map((text) => `<option value="${text}"></option>`).join('');
    draw(`<div><input list="all"><datalist id="all">${options}</datalist></div>`);
    const box = document.querySelector('input') as HTMLInputElement;
    expect(await typeAndChoose(box, '0580')).toBe('filled');
    expect(box.value).toBe('0580 Mathematics');
  });

  /** Lines of old pages and of kits, in a block that says nothing of itself; `of` draws one. */
  const beginPlain = (block: string, of: (text: string) => string): HTMLInputElement => {
    draw(`<div><div><input><label>Assessment</label>${block}</div></div>`);
    const box = document.querySelector('input') as HTMLInputElement;
    const lines = document.querySelector<HTMLElement>('#lines');
    if (!lines) throw new Error('no block');
    lines.style.display = 'none';
    box.addEventListener('input', () => {
      const fitting = SYLLABUSES.filter((text) => text.includes(box.value));
      lines.innerHTML = fitting.map(of).join('');
      lines.style.display = 'block';
      for (const [place, line] of [...lines.children].entries())
        line.addEventListener('click', () => {
          box.value = fitting[place] ?? '';
          lines.style.display = 'none';
        });
    });
    return box;
  };

  test.each([
    ['blocks', '<div id="lines"></div>', 'div', 'filled'],
    ['links that lead nowhere', '<div id="lines"></div>', 'a href="#"', 'filled'],
    ['buttons of a menu', '<div id="lines" class="dropdown-menu"></div>', 'button type="button"', 'filled'],
    ['links that are scripts', '<div id="lines"></div>', 'a href="javascript:pick(0)"', 'refused'],
    ['links to another page', '<div id="lines"></div>', 'a href="/syllabus/0625"', 'refused'],
    ['buttons of nothing known', '<div id="lines"></div>', 'button type="button"', 'refused'],
    ['buttons that send', '<form id="lines" class="dropdown-menu"></form>', 'button', 'not-found'],
  ])('whose lines are %s', async (_what, block, line, outcome) => {
    const [tag = ''] = line.split(' ');
    const box = beginPlain(block, (text) => `<${line}>${text}</${tag}>`);
    expect(await typeAndChoose(box, '0625')).toBe(outcome);
    expect(box.value).toBe(outcome === 'filled' ? '0625 Physics' : '0625');
  });

  test('stops when it is told to', async () => {
    const box = begin((_typed: unknown, answer: (lines: string[]) => void) =>
      setTimeout(() => answer(SYLLABUSES), 900),
    );
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    expect(await typeAndChoose(box, '0625', { signal: stop.signal })).toBe('stopped');
    expect(box.value).toBe('0625');
  });
});
