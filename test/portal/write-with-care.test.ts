import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseOption } from '@/lib/portal/write/choose-option';
import { pressPart } from '@/lib/portal/write/press-part';
import { setText } from '@/lib/portal/write/set-text';
import { setTick } from '@/lib/portal/write/set-tick';
import { untilOfficerActs } from '@/lib/portal/write/until-officer-acts';
import { whenQuiet } from '@/lib/portal/write/when-quiet';

afterEach(() => document.body.replaceChildren());

function draw<T extends HTMLElement>(html: string): T {
  document.body.innerHTML = html;
  return document.body.firstElementChild as T;
}

function pressesOn(part: Element): () => number {
  let presses = 0;
  part.addEventListener('click', () => (presses += 1));
  return () => presses;
}

describe('a form held by React', () => {
  function Form() {
    const [values, setValues] = useState({ note: '', service: '', agreed: false });
    const on = (key: 'note' | 'service') => (event: { target: { value: string } }) =>
      setValues({ ...values, [key]: event.target.value });
    return h(
      'form',
      null,
      h('input', { className: 'note', value: values.note, onChange: on('note') }),
      h(
        'select',
        { value: values.service, onChange: on('service') },
        ...['', 's1', 's2'].map((one) => h('option', { key: one, value: one }, one)),
      ),
      h('input', {
        type: 'checkbox',
        checked: values.agreed,
        onChange: () => setValues({ ...values, agreed: !values.agreed }),
      }),
      h('output', null, JSON.stringify(values)),
    );
  }

  test('takes a text, a choice and a tick', async () => {
    const root = createRoot(draw('<div></div>'));
    root.render(h(Form, {}));
    const part = (selector: string) => document.querySelector(selector) as HTMLElement;
    await expect.poll(() => part('form')).not.toBeNull();
    expect(await setText(part('.note'), 'Khan')).toBe('filled');
    expect(await chooseOption(part('select'), 's2')).toBe('filled');
    expect(await setTick(part('[type=checkbox]'), true)).toBe('filled');
    expect(JSON.parse(part('output').textContent ?? '')).toEqual({
      note: 'Khan',
      service: 's2',
      agreed: true,
    });
  });
});

describe('a tick', () => {
  test('is set by one press and taken out by another, never by two at once', async () => {
    const box = draw<HTMLInputElement>('<input type="checkbox">');
    const presses = pressesOn(box);
    expect(await setTick(box, true)).toBe('filled');
    expect(await setTick(box, true)).toBe('unchanged');
    expect(await setTick(box, false)).toBe('filled');
    expect(presses()).toBe(2);
  });

  test('that does not stay is not pressed again', async () => {
    const box = draw<HTMLInputElement>('<input type="checkbox">');
    box.addEventListener('click', () => setTimeout(() => (box.checked = false), 50));
    const presses = pressesOn(box);
    expect(await setTick(box, true)).toBe('changed-back');
    expect(presses()).toBe(1);
  });

  test('that is switched off is locked, one laid away is not found', async () => {
    expect(await setTick(draw('<input type="checkbox" disabled>'), true)).toBe('locked');
    expect(await setTick(draw('<input type="checkbox" hidden>'), true)).toBe('not-found');
  });
});

describe('whoever writes', () => {
  test('stops at the officer’s first key or press, not at those of scripts or in the panel', async () => {
    const own = document.createElement('enquiry-assistant');
    own.append(document.createElement('button'));
    draw('<div><input></div>').append(own);
    const stop = new AbortController();
    const writing = untilOfficerActs(own, { signal: stop.signal });
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await userEvent.click(own.querySelector('button') as HTMLElement);
    expect(writing.aborted).toBe(false);
    await userEvent.click(document.querySelector('input') as HTMLElement);
    expect(writing.aborted).toBe(true);
    stop.abort();
  });

  test('waits until the page has come to rest', async () => {
    const page = draw('<div></div>');
    let changes = 0;
    const changing = setInterval(() => page.setAttribute('data-step', String(++changes)), 40);
    setTimeout(() => clearInterval(changing), 400);
    expect(await whenQuiet(document)).toBe(true);
    const then = changes;
    expect(then).toBeGreaterThan(3);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(changes).toBe(then);
  });

  test('does not take a page that says it is busy for one at rest', async () => {
    const page = draw('<div aria-busy="true"></div>');
    setTimeout(() => page.removeAttribute('aria-busy'), 600);
    expect(await whenQuiet(document)).toBe(true);
    expect(page.hasAttribute('aria-busy')).toBe(false);
  });
});

describe('what is the officer’s alone', () => {
  test.each([
    '<form><button>Choose a service</button></form>',
    '<form><input type="submit" value="Choose"></form>',
    '<form><button type="button">Submit</button></form>',
    '<div><div role="button" tabindex="0">Save</div></div>',
    '<div><a href="#elsewhere"><span>Service 2</span></a></div>',
    '<div><button type="button" aria-label="Delete enquiry">×</button></div>',
  ])('is never pressed, not even as a list: %s', async (html) => {
    const part = draw(html).querySelector('button, input, span, [role=button]') as Element;
    const presses = pressesOn(part);
    part.addEventListener('submit', (event) => event.preventDefault());
    expect(pressPart(part)).toBe(false);
    expect(await chooseOption(part, 'Service 2 – Review of marking')).toBe('locked');
    expect(presses()).toBe(0);
  });

  test.each([
    '<label><input type="checkbox"> I have the consent of the candidates to submit this enquiry.</label>',
    '<div role="dialog"><label><input type="checkbox"> 1</label></div>',
    '<table><tr><td><input type="checkbox"></td><td>All the facts given above are right</td></tr></table>',
    '<div><input type="checkbox" aria-label="I understand that grades may go down"></div>',
  ])('is never ticked: %s', async (html) => {
    const box = draw(html).querySelector('input') as HTMLInputElement;
    expect(await setTick(box, true)).toBe('locked');
    expect(box.checked).toBe(false);
  });

  test.each([
    '<label><input type="checkbox"> 0625/41 Theory (Extended) of the new syllabus</label>',
    '<label><input type="radio"> By component</label>',
    '<table><tr><td><input type="checkbox"></td><td>0713</td><td>Maria Fernanda García López</td></tr></table>',
  ])('is not what stands in the lists of the form: %s', async (html) => {
    const box = draw(html).querySelector('input') as HTMLInputElement;
    expect(await setTick(box, true)).toBe('filled');
  });
});
