import { html, inScript, type Markup, raw } from '../markup';
import type { Names } from '../names';
import type { Item } from '../view';
import { table } from './modern.table';

/** How a list shows a part of its rows: page by page, or those scrolled to. */
export type Showing = 'pages' | 'scrolled';

/** A table of candidates whose rows the script draws as they are asked for; any other table as usual. */
export function rowsOnDemand(item: Extract<Item, { kind: 'table' }>, showing: Showing, names: Names): Markup {
  if (!item.key || item.rows.length === 0) return table(item, names);
  const rows = item.rows.map(({ tick, tone, cells }) => ({ tick, tone, cells: cells.map(String) }));
  const columns = ['Select', ...item.columns];
  const data = { name: names.control(item.key), rows, columns };
  const list =
    showing === 'pages'
      ? html`<table id="${names.id(item.name)}"><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody></tbody></table><p></p>`
      : html`<div role="grid" aria-rowcount="${rows.length + 1}" aria-label="Candidates" id="${names.id(item.name)}"></div>`;
  return html`<div class="${names.css('on-demand')} ${names.css(showing)}"><script type="application/json">${raw(inScript(data))}</script>${list}<div hidden></div></div>`;
}

/** Draws the rows of such a list; ticks of rows that are not shown are sent by hidden boxes. */
export function script(quoted: (value: unknown) => string, names: Names): string {
  return `
(() => {
  const HEIGHT = 34, IN_SIGHT = 12, A_PAGE = 25;
  const css = ${quoted({ grey: names.css('grey'), yellow: names.css('yellow'), button: names.css('button') })};
  const make = (tag, set = {}, ...inside) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(set)) if (value !== '') made.setAttribute(name, value);
    made.append(...inside);
    return made;
  };

  function begin(list) {
    const data = JSON.parse(list.querySelector('script').textContent);
    const ticked = new Set(data.rows.filter(({ tick }) => tick.set).map(({ tick }) => tick.value));
    const hidden = list.querySelector('[hidden]');
    let shown = [];
    const keepOthers = () => {
      const here = new Set(shown.map(({ tick }) => tick.value));
      const others = [...ticked].filter((value) => !here.has(value));
      hidden.replaceChildren(...others.map((value) => make('input', { type: 'hidden', name: data.name, value })));
    };
    const boxOf = ({ tick }) => {
      const box = make('input', { type: 'checkbox', name: data.name, value: tick.value, 'aria-label': tick.name });
      box.checked = ticked.has(tick.value);
      return box;
    };
    list.addEventListener('change', ({ target }) => {
      if (target.checked) ticked.add(target.value);
      else ticked.delete(target.value);
    });
    const pages = list.querySelector('table');
    const show = (rows) => {
      shown = rows;
      keepOthers();
    };
    if (pages) byPage(list, data, boxOf, show);
    else byScrolling(list, data, boxOf, show);
  }

  function byPage(list, { rows }, boxOf, show) {
    const [last, body, line] = [Math.ceil(rows.length / A_PAGE), list.querySelector('tbody'), list.querySelector('p')];
    const go = (page) => {
      const from = (page - 1) * A_PAGE, here = rows.slice(from, from + A_PAGE);
      show(here);
      body.replaceChildren(...here.map((row) => make('tr', { class: css[row.tone] ?? '' },
        make('td', {}, boxOf(row)), ...row.cells.map((cell) => make('td', {}, cell)))));
      const to = (text, there) => {
        const button = make('button', { type: 'button', class: css.button }, text);
        button.disabled = there < 1 || there > last;
        button.addEventListener('click', () => go(there));
        return button;
      };
      const count = rows.length.toLocaleString('en-GB');
      line.replaceChildren('Showing ' + (from + 1) + ' to ' + (from + here.length) + ' of ' + count + ' ',
        to('Previous', page - 1), ' Page ' + page + ' of ' + last + ' ', to('Next', page + 1));
    };
    go(1);
  }

  function byScrolling(list, { rows, columns }, boxOf, show) {
    const grid = list.querySelector('[role=grid]');
    const line = (place, role, cells) => {
      const row = make('div', { role: 'row', 'aria-rowindex': place + 1 }, ...cells.map((one) => make('div', { role }, one)));
      row.style.cssText = 'display: grid; grid-template-columns: 60px 150px 1fr 110px; align-items: center; height: ' + HEIGHT + 'px; padding: 0 10px';
      return row;
    };
    const head = line(0, 'columnheader', columns);
    const box = make('div', { role: 'rowgroup', tabindex: '0' }), all = make('div', { role: 'presentation' });
    box.style.cssText = 'overflow: auto; border: 1px solid #cdd6d4; height: ' + IN_SIGHT * HEIGHT + 'px';
    all.style.cssText = 'position: relative; height: ' + rows.length * HEIGHT + 'px';
    head.style.fontWeight = '600';
    grid.append(head, box);
    box.append(all);
    let first = -1;
    const draw = () => {
      const from = Math.max(0, Math.floor(box.scrollTop / HEIGHT) - 3);
      if (from === first) return;
      first = from;
      const here = rows.slice(from, from + IN_SIGHT + 6);
      show(here);
      all.replaceChildren(...here.map((row, place) => {
        const drawn = line(from + place + 1, 'gridcell', [boxOf(row), ...row.cells]);
        drawn.style.position = 'absolute';
        drawn.style.insetInline = '0';
        drawn.style.transform = 'translateY(' + (from + place) * HEIGHT + 'px)';
        drawn.style.background = { grey: '#d2d5d5', yellow: '#fff3a8' }[row.tone] ?? '';
        return drawn;
      }));
    };
    box.addEventListener('scroll', draw);
    draw();
  }

  const begun = new WeakSet();
  const beginNew = () => {
    for (const list of document.querySelectorAll(${quoted(`.${names.css('on-demand')}`)})) {
      if (begun.has(list)) continue;
      begun.add(list);
      begin(list);
    }
  };
  new MutationObserver(beginNew).observe(document.body, { childList: true, subtree: true });
  beginNew();
})();`;
}
