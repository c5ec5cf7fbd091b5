import type { Names } from '../names';

/**
 * The skin's own script: makes the widgets, asks the portal at every choice and puts the parts that became
 * different in place of the old ones, under a mask. Buttons can be pressed once everything is there.
 */
export function script(quoted: (value: unknown) => string, names: Names): string {
  const css = (word: string) => quoted(`.${names.css(word)}`);
  return `
jQuery(($) => {
  const target = $(document.getElementById(${quoted(names.id('target'))}));
  const mask = $(document.getElementById(${quoted(names.id('mask'))}));
  const form = target.closest('form');
  const part = ${css('part')};
  const drawn = new Map();
  const remember = (root) => $(root).find(part).each((_, one) => { drawn.set(one.id, one.outerHTML); });
  remember(document);

  function begin(root) {
    $(root).find(${css('select')}).select2({ minimumResultsForSearch: 4, allowClear: false });
    $(root).find(${css('lookup')}).each((_, box) => {
      $(box).autocomplete({
        source: JSON.parse(box.dataset.choices), minLength: 1, delay: 120,
        select: (event, { item }) => { box.value = item.value; send(''); return false; },
      });
    });
    $(root).find(${css('dialog')}).each((_, one) => {
      const press = (name) => () => send(name);
      $(one).dialog({
        modal: true, width: 560, closeOnEscape: false,
        buttons: JSON.parse(one.dataset.buttons).map(({ name, text }) => ({ text, click: press(name) })),
      });
    });
    setTimeout(() => $(root).find('button[data-sends]').prop('disabled', false), 250);
  }

  let asked = 0;
  async function send(name) {
    const mine = ++asked;
    mask.prop('hidden', false);
    target.val(name);
    const body = new URLSearchParams(new FormData(form[0]));
    $('.ui-dialog input:checked').each((_, box) => { body.append(box.name, box.value); });
    target.val('');
    const answer = await fetch(form.attr('action'), { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== asked) return;
    mask.prop('hidden', true);
    const there = new URL(answer.url);
    if (there.pathname !== location.pathname) {
      // The portal's message was for the page just fetched: it is shown as it came.
      history.pushState(null, '', there.pathname);
      $('.ui-dialog-content').dialog('destroy').remove();
      document.body.replaceWith(document.importNode(page.body, true));
      return;
    }
    for (const fresh of page.querySelectorAll(part)) {
      if (drawn.get(fresh.id) === fresh.outerHTML) continue;
      const old = document.getElementById(fresh.id);
      drawn.set(fresh.id, fresh.outerHTML);
      if (fresh.matches('#' + CSS.escape(${quoted(names.id('declarations'))}))) $('.ui-dialog-content').dialog('destroy').remove();
      const put = document.importNode(fresh, true);
      $(old).find(${css('select')}).select2('destroy');
      old.replaceWith(put);
      begin(put);
    }
  }

  addEventListener('popstate', () => location.reload());
  $(document).on('change', ${css('select')}, () => send(''));
  $(document).on('change', ${css('refresh')}, () => send(''));
  $(document).on('change', ${css('lookup')}, () => send(''));
  $(document).on('click', '[data-sends]', (event) => {
    event.preventDefault();
    send(event.currentTarget.dataset.sends);
  });
  $(document).on('keydown', 'div[data-sends]', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    send(event.currentTarget.dataset.sends);
  });
  if (form.length > 0) begin(document);
});`;
}
