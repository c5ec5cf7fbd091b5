import type { Names } from '../names';

/**
 * The modern skin's own script. A choice sends the form with fetch and puts the parts that became different in
 * place of the old ones, without leaving the page; buttons that stay do the same. The Assessment box opens its
 * list while typing.
 */
export function script(quoted: (value: unknown) => string, names: Names): string {
  return `
(() => {
  const part = ${quoted(`.${names.css('part')}`)}, refresh = ${quoted(`.${names.css('refresh')}`)};
  const stays = ${quoted(`.${names.css('stays')}`)}, lookup = ${quoted(`.${names.css('lookup')}`)};
  const target = ${quoted(names.control('refresh'))};
  const messages = ${quoted(names.id('messages'))};
  const drawn = new Map();
  const remember = (root) => root.querySelectorAll(part).forEach((one) => drawn.set(one.id, one.outerHTML));
  remember(document);
  let asked = 0;

  async function send(form, extra) {
    const mine = ++asked;
    const filled = () => String(new URLSearchParams(new FormData(form)));
    const before = filled();
    const body = new URLSearchParams(before);
    body.set(extra, '1');
    const answer = await fetch(form.action, { method: 'POST', body });
    const text = await answer.text();
    if (mine !== asked) return;
    if (filled() !== before) return send(form, extra);
    if (!answer.ok || new URL(answer.url).pathname !== location.pathname) return form.submit();
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const fresh of page.querySelectorAll(part)) {
      const old = document.getElementById(fresh.id);
      if (!old || drawn.get(fresh.id) === fresh.outerHTML) continue;
      const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
      drawn.set(fresh.id, fresh.outerHTML);
      old.replaceWith(document.importNode(fresh, true));
      if (focused) document.getElementById(focused)?.focus();
      if (fresh.id === messages) document.getElementById(messages).scrollIntoView({ block: 'nearest' });
    }
  }

  document.addEventListener('change', (event) => {
    if (event.target.form && event.target.matches(refresh)) send(event.target.form, target);
  });
  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (event.defaultPrevented || !button || !button.matches(stays)) return;
    event.preventDefault();
    send(event.target, button.name);
  });

  const optionsOf = (box) => [...box.querySelectorAll('li')];
  function open(box, typed) {
    const words = typed.trim().toLowerCase();
    const fits = optionsOf(box).filter((one) => {
      one.hidden = !one.textContent.toLowerCase().includes(words);
      one.setAttribute('aria-selected', 'false');
      return !one.hidden;
    });
    show(box, words !== '' && fits.length > 0);
  }
  function show(box, on) {
    box.querySelector('ul').hidden = !on;
    box.querySelector('input').setAttribute('aria-expanded', String(on));
  }
  function pick(box, option) {
    const input = box.querySelector('input');
    show(box, false);
    input.value = option.textContent;
    send(input.form, target);
  }
  document.addEventListener('input', (event) => {
    const box = event.target.closest(lookup);
    if (box) open(box, event.target.value);
  });
  document.addEventListener('pointerdown', (event) => {
    const option = event.target.closest(lookup + ' li');
    if (option) event.preventDefault();
    else document.querySelectorAll(lookup).forEach((box) => show(box, false));
  });
  document.addEventListener('click', (event) => {
    const option = event.target.closest(lookup + ' li');
    if (option) pick(option.closest(lookup), option);
  });
  document.addEventListener('keydown', (event) => {
    const box = event.target.closest(lookup);
    if (!box) return;
    if (box.querySelector('ul').hidden) {
      if (event.key !== 'Enter') return;
      event.preventDefault(); // Enter would press the form's first button.
      return send(event.target.form, target);
    }
    const fits = optionsOf(box).filter((one) => !one.hidden);
    const at = fits.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    if (event.key === 'Escape') show(box, false);
    else if (event.key === 'Enter') pick(box, fits[Math.max(at, 0)]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = fits[(at + (event.key === 'ArrowDown' ? 1 : fits.length - 1)) % fits.length];
      fits.forEach((one) => one.setAttribute('aria-selected', String(one === next)));
    } else return;
    event.preventDefault();
  });
})();`;
}
