import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { field, press, tick, words } from '@/lib/practice/tour/officer';
import { gone, holds, type Office, openOffice, SKINS, see } from './harness/officer';
import { panel } from './harness/panel';
import { hasPassed, isHeld, MULTIPLE_CHOICE, sentBy, submitButton, WRONG } from './harness/submit';

/** Boxes named like properties by which scripts find their way in a form. */
const BOXES =
  'id submit tagName localName nodeType children childNodes firstChild nextSibling parentNode attributes';
/** Pictures named like properties by which scripts know a page. */
const PICTURES = 'hidden readyState title defaultView documentElement activeElement';
const MARKUP = '<b onclick="pwned=1">Submit</b> & "Co"';
const HELP = `<div>Service: choose the Service. Note: what to write in the Note. Candidates Filter: type the Candidate.
  <p>By component</p><p>Assessment</p><p>E-mail:</p><button type="button">Help about Submit</button></div>`;
/** Changes the page 200 times a second: words, a class, and a part that comes and goes. */
const RESTLESS = `<p id="restless"></p><script>
  let at = 0;
  const restless = document.getElementById('restless');
  setInterval(() => {
    restless.className = 'at-' + ++at;
    restless.innerHTML = '<i>' + at + '</i>';
  }, 5);
</script>`;

let isHostile = true;

/** The page with everything in it that could lead the assistant astray. */
function hostile(page: string): string {
  if (!isHostile) return page;
  const boxes = BOXES.split(' ').map((name) => `<input type="hidden" name="${name}">`);
  const pictures = PICTURES.split(' ').map((name) => `<img name="${name}" alt="">`);
  return page
    .replace(/<body[^>]*>/, `$&${HELP}${RESTLESS}`)
    .replace(/<form[^>]*>/g, `$&${boxes.join('')}`)
    .replace('</body>', `${pictures.join('')}</body>`);
}

let office: Office;
beforeAll(async () => {
  office = await openOffice({ reword: hostile });
  office.portal.update((state) => ({
    ...state,
    candidates: state.candidates.map((one) => (one.number === '0713' ? { ...one, name: MARKUP } : one)),
  }));
  isHostile = false;
  await office.readDeadlines();
});
afterEach(() => office.closeTabs());
afterAll(() => office?.close());

/** The portal's own tree, without what it changes by itself. */
function treeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [head, body] = ['head', 'body'].map((tag) => document.querySelector(tag)?.cloneNode(true));
    const own = body as HTMLElement;
    own.querySelector('#restless')?.remove();
    const top = document.querySelector('html')?.getAttributeNames() ?? [];
    return [top.join(), (head as HTMLElement).outerHTML, own.outerHTML].join('\n');
  });
}

/** By its place in the window: Playwright's own way to a part goes round in circles where boxes hide `parentNode`. */
async function click(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  const place = await part.boundingBox();
  if (!place) throw new Error('The part takes no room on the page.');
  await part.page().mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

/** What a browser does that translates a page: other words, each wrapped. */
function translate(page: Page, dictionary: Record<string, string>): Promise<void> {
  return page.evaluate((said) => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (words.nextNode()) texts.push(words.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, option')) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = Object.entries(said).reduce(
        (now, [from, to]) => now.replaceAll(from, to),
        text.data,
      );
      text.replaceWith(outer);
    }
  }, dictionary);
}

const SPANISH = {
  'Administer exams': 'Administrar exámenes',
  'My Messages': 'Mis mensajes',
  'Support Materials': 'Materiales de apoyo',
  'File Transfers': 'Transferencias',
  Timetables: 'Horarios',
  'Create Enquiry': 'Crear consulta',
  Service: 'Servicio',
  'Centre Details': 'Datos del centro',
  'Candidates Filter': 'Filtro de candidatos',
  Qualification: 'Titulación',
  Assessment: 'Evaluación',
  'By component': 'Por componente',
  'By syllabus': 'Por programa',
  'Candidate No.': 'N.º de candidato',
  Candidate: 'Candidato',
  'Apply Filter': 'Aplicar filtro',
  Note: 'Nota',
  'E-mail': 'Correo',
  Save: 'Guardar',
  Submit: 'Enviar',
  Delete: 'Eliminar',
};

describe.each(SKINS)('in the %s look', (skin) => {
  beforeEach(() => {
    office.wear(skin);
    isHostile = false;
  });

  test('a page that changes 200 times a second, hides its own names and repeats its labels is checked, filled and held as any other', async () => {
    isHostile = true;
    const form = await office.form(WRONG);
    const { page } = form;
    await see(form.finding(MULTIPLE_CHOICE));
    expect(await page.evaluate(() => (document.hidden as unknown) instanceof HTMLElement)).toBe(true);
    const before = await treeOf(page);
    expect(await form.notePreview.textContent()).toBe(MARKUP);
    await form.fillNote.click();
    await holds(field(page, 'Note'), MARKUP);
    await form.undoNote.click();
    await holds(field(page, 'Note'), '');
    await click(tick(page, /0713/));
    await gone(form.finding('note-names-candidates'));
    await click(tick(page, /0713/));
    await see(form.finding('note-names-candidates'));
    const sent = sentBy(page);
    await click(submitButton(page));
    await isHeld(form, sent);
    expect(await treeOf(page)).toBe(before);
    expect(await page.evaluate('window.pwned')).toBeUndefined();

    await click(submitButton(page));
    await see(words(page, 'Please read the declarations'));
  });

  test('a page whose words a browser has translated is said not to be known, and nothing is held on it', async () => {
    const form = await office.form(WRONG);
    const { page } = form;
    await see(form.finding(MULTIPLE_CHOICE));
    const submit = await submitButton(page).elementHandle();
    await translate(page, SPANISH);
    await see(form.on('unknown'));
    expect(await form.root.locator('[data-rule]').count()).toBe(0);
    await submit?.click();
    await see(words(page, /read the declarations/));
  });

  test('a page that a translation only wrapped is checked as before', async () => {
    const form = await office.form(WRONG);
    await translate(form.page, {});
    await form.page.waitForTimeout(500);
    await see(form.finding(MULTIPLE_CHOICE));
    await press(form.page, 'Submit');
    await see(form.held);
    await press(form.page, 'Submit');
    await hasPassed(form);
  });

  test('a box whose label is in another language is not guessed: the officer is asked to show it', async () => {
    const form = await office.form({ ...WRONG, components: ['41'] });
    await see(form.fillNote);
    await translate(form.page, { Note: 'Bemærkning' });
    await see(panel(form.page).root.locator('[data-action="teach"][data-field="note"]'));
    expect(await form.root.getAttribute('data-state')).toBe('partly-checked');
    expect(await form.fillNote.count()).toBe(0);
    expect(await form.finding('note-names-candidates').getAttribute('data-verdict')).toBe('cannot-tell');
  });
});
