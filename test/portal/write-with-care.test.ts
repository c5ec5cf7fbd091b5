import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseOption } from '@/lib/portal/write/choose-option';
import { pressPart } from '@/lib/portal/write/press-part';
import { setText } from '@/lib/portal/write/set-text';
import { setTick } from '@/lib/portal/write/set-tick';
import { untick } from '@/lib/portal/write/untick';
import { untilOfficerActs } from '@/lib/portal/write/until-officer-acts';
import { whenQuiet } from '@/lib/portal/write/when-quiet';
import { draw, pressesOn } from './draw';

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

describe('whoever writes', () => {
  test('stops at the officer’s first key or press, not at those of scripts or in the panel', async () => {
    const own = document.createElement('enquiry-assistant');
    own.append(document.createElement('button'));
    draw('<div><input></div>').append(own);
    const stop = new AbortController();
    const writing = untilOfficerActs(own, { signal: stop.signal });
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await userEvent.click(own.querySelector('button') as HTMLElement);
    own.querySelector('button')?.blur();
    await userEvent.keyboard('{Alt>}{/Alt}');
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
  /** The part to be pressed bears `data-part`; without it, the first button there is. */
  test.each([
    '<form><button>Choose a service</button></form>',
    '<form><input type="submit" value="Choose"></form>',
    '<form><button type="button">Submit</button></form>',
    '<div><div role="button" tabindex="0">Save</div></div>',
    '<div><a href="#elsewhere"><span data-part>Service 2</span></a></div>',
    '<div><button type="button" aria-label="Delete enquiry">×</button></div>',
    // Buttons known by a picture or a hint alone.
    '<div><button type="button" title="Save draft"><svg></svg></button></div>',
    '<div><button type="button"><img alt="Submit" src="data:,"></button></div>',
    '<div><button type="button" aria-haspopup="true"><svg><title>Delete</title></svg></button></div>',
    '<div><button type="button" class="dropdown"><i class="fa fa-trash"></i></button></div>',
    '<div><button type="button" class="select"><i class="material-icons">delete</i></button></div>',
    '<div><b id="x">Submit enquiry</b><button type="button" class="select" aria-labelledby="x"></button></div>',
    // Of another make than buttons.
    '<div><input type="image" alt="Service" data-part></div>',
    '<div class="select"><input type="button" value="Service 2" data-part></div>',
    '<div class="dropdown"><span role="link" tabindex="0" data-part>Service 2</span></div>',
    '<details><summary class="dropdown" data-part>Service</summary></details>',
    '<div class="dropdown"><x-button type="submit" data-part>Service 2</x-button></div>',
    '<div class="select"><x-button onclick="doSubmit()" data-part>Service 2</x-button></div>',
    '<div style="cursor:pointer" data-part>Save</div>',
    '<div class="select"><span onclick="0"><b><i data-part>Really delete</i></b></span></div>',
    '<form id="f"></form><button form="f" class="select" data-part>Service</button>',
    '<div class="select"><button type="submit" data-part>Service</button></div>',
    '<svg><a xlink:href="#x" class="select"><text data-part>Service 2</text></a></svg>',
    '<div class="select"><label for="s" data-part>Service 2</label><input id="s" type="submit"></div>',
    '<div class="select"><label data-part><input type="checkbox"> Service 2</label></div>',
    '<ul role="menu"><li role="menuitem" data-part>Withdraw enquiry</li></ul>',
    '<div class="dropdown"><button type="button" formaction="/send" data-part>Service</button></div>',
    // In other words than English, known by its markup or by nothing at all.
    '<div><button type="button" class="btn select">Enviar consulta</button></div>',
    '<div><button type="button" class="select">提交</button></div>',
    '<div><button type="button" class="select">حفظ</button></div>',
    '<div class="select"><button type="button" id="btnSaveDraft">შენახვა</button></div>',
    '<div class="select"><button type="button" ng-click="vm.submitEnquiry()">გაგზავნა</button></div>',
    '<div><button type="button"><font><font>გაგზავნა</font></font></button></div>',
    '<div><span role="button" tabindex="0">Whatever this is</span></div>',
    '<ul><li><button type="button">გაგზავნა</button></li></ul>',
    '<div><select><option>Service 1</option></select><span role="button">გაგზავნა</span></div>',
  ])('is never pressed, not even as a list: %s', async (html) => {
    draw(html);
    const part =
      document.querySelector('[data-part]') ?? document.querySelector('button, input, [role=button]');
    if (!part) throw new Error('no part');
    let presses = 0;
    const hear = (event: Event) => {
      presses += 1;
      event.preventDefault();
    };
    for (const type of ['pointerdown', 'click', 'submit']) document.body.addEventListener(type, hear);
    expect(pressPart(part)).toBe(false);
    expect(await chooseOption(part, 'Service 2 – Review of marking')).toBe('refused');
    for (const type of ['pointerdown', 'click', 'submit']) document.body.removeEventListener(type, hear);
    expect(presses).toBe(0);
  });

  test.each([
    '<div class="select2-selection" role="combobox" data-part>Please select<button type="button" title="Remove all items">×</button></div>',
    '<div class="chosen-container"><a class="chosen-single" tabindex="-1" data-part><span>Please select</span></a></div>',
    '<div><button type="button" aria-haspopup="listbox" data-part>Service 2 – Review of marking</button></div>',
    '<div class="dropdown"><button type="button" data-bs-toggle="dropdown" data-part>Service</button></div>',
    '<ul class="ui-menu"><li class="ui-menu-item"><div data-part>0625 Physics</div></li></ul>',
    '<div><select><option>Service 1</option></select><span role="button" data-part>Service 1</span></div>',
    '<form><div class="p-dropdown"><span class="p-dropdown-label" data-part>Cambridge IGCSE</span></div><button>Save</button></form>',
  ])('are no parts of lists to choose from: %s', (html) => {
    draw(html);
    const part = document.querySelector('[data-part]') as Element;
    const presses = pressesOn(part);
    expect(pressPart(part)).toBe(true);
    expect(presses()).toBe(1);
  });

  test.each([
    '<label><input type="checkbox"> I have the consent of the candidates to submit this enquiry.</label>',
    '<div role="dialog"><label><input type="checkbox"> 1</label></div>',
    '<table><tr><td><input type="checkbox"></td><td>All the facts given above are right</td></tr></table>',
    '<div><input type="checkbox" aria-label="I understand that grades may go down"></div>',
    '<div><input type="checkbox"> <span>1. I have read the conditions above.</span></div>',
    '<div><input type="checkbox"><p>(b) I have the consent of all 12 candidates named here.</p></div>',
    '<section class="declarations"><div><input type="checkbox"> A</div></section>',
    '<div id="candidateConsent"><input type="checkbox"> B</div>',
    '<label><input type="checkbox"> <font><font>Tengo el consentimiento por escrito de todos los candidatos.</font></font></label>',
    '<label><input type="checkbox"> 我已获得所有相关考生的书面同意</label>',
    '<label><input type="checkbox"> لدي موافقة خطية من جميع المرشحين المذكورين أعلاه.</label>',
    '<a href="#x"><input type="checkbox"> 0713</a>',
  ])('is never ticked: %s', async (html) => {
    const box = draw(html).querySelector('input') as HTMLInputElement;
    expect(await setTick(box, true)).toBe('refused');
    expect(box.checked).toBe(false);
    box.checked = true;
    expect(untick([{ element: box, tick: box, cells: [], ticked: true }])).toBe(0);
    expect(box.checked).toBe(true);
  });

  test.each([
    '<label><input type="checkbox"> 0625/41 Theory (Extended) of the new syllabus</label>',
    '<label><input type="radio"> By component</label>',
    '<div><input type="checkbox"> 0625/41 Theory <br> <input type="checkbox"> 0625/51 Practical</div>',
    '<div role="row"><div><input type="checkbox"></div><div>0713</div><div>Wolfeschlegelsteinhausenbergerdorff von Hohenwart, Maria</div></div>',
    '<table><tr><td><input type="checkbox"></td><td>0713</td><td>Maria Fernanda García López</td></tr></table>',
  ])('is not what stands in the lists of the form: %s', async (html) => {
    const box = draw(html).querySelector('input') as HTMLInputElement;
    expect(await setTick(box, true)).toBe('filled');
  });
});
