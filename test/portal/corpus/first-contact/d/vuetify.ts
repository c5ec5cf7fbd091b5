import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

/** Vuetify 3: every name twice, one for each of its places; choices drawn before their box; a table with a footer. */
export const VUETIFY: PageFramework = {
  name: 'Vuetify',
  kit: (dice): PageKit => {
    const textbox = dice.percent(40);
    const footer = dice.percent(60);
    const field = (id: string, words: string, required: boolean, role: string, inner: string, hint = '') => {
      const name = `${text(words)}${when(required, ' *')}`;
      return `<div class="v-input v-input--horizontal v-text-field"><div class="v-input__control"><div class="v-field v-field--variant-filled"${when(role, ` role="${role}"`)}><div class="v-field__overlay"></div><div class="v-field__loader"></div><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="${id}">${name}</label><label class="v-label v-field-label" for="${id}" style="visibility:hidden">${name}</label>${inner}</div><div class="v-field__outline"></div></div></div><div class="v-input__details"><div class="v-messages" role="alert" aria-live="polite" id="${id}-messages">${when(hint, `<div class="v-messages__message">${text(hint)}</div>`)}</div></div></div>`;
    };
    const box = (key: string, ticked: boolean, words: string, id: string, ears = '') =>
      `<div class="v-selection-control v-checkbox-btn"><div class="v-selection-control__wrapper"><div class="v-selection-control__input"><i class="${ticked ? 'mdi-checkbox-marked' : 'mdi-checkbox-blank-outline'} mdi v-icon" aria-hidden="true"></i><input id="${id}" type="checkbox" aria-disabled="false" value="true" style="position:absolute;opacity:0"${when(ears, ` aria-label="${ears}"`)}${when(ticked, ' checked')}${when(key, ` data-tick="${key}"`)}></div></div>${when(words, `<label class="v-label v-label--clickable" for="${id}">${text(words)}</label>`)}</div>`;
    const data = (
      title: string,
      heads: string[],
      lines: { mark: string; tone: unknown; cells: string[] }[],
    ) => {
      const first = lines.some(({ mark }) => mark !== '');
      return `<div class="v-card">${when(title, `<div class="v-card-title">${title}</div>`)}<div class="v-table v-data-table"><div class="v-table__wrapper"><table><thead><tr>${when(first, `<th class="v-data-table__td v-data-table__th" colspan="1" rowspan="1">${box('', false, '', 'all')}</th>`)}${each(heads, (name) => `<th class="v-data-table__td v-data-table__th v-data-table__th--sortable" colspan="1" rowspan="1"><div class="v-data-table-header__content"><span>${name}</span><i class="mdi-arrow-up mdi v-icon v-data-table-header__sort-icon" aria-hidden="true"></i></div></th>`)}</tr></thead><tbody class="v-data-table__tbody" role="rowgroup">${each(lines, ({ mark, tone, cells }) => `<tr class="v-data-table__tr"${when(tone, ' style="background:#ccc"')}>${when(first, `<td class="v-data-table__td">${mark}</td>`)}${each(cells, (words) => `<td class="v-data-table__td">${words}</td>`)}</tr>`)}</tbody></table></div>${when(footer && first, `<div class="v-data-table-footer"><div class="v-data-table-footer__items-per-page"><span>Items per page:</span><div class="v-input v-select"><div class="v-field" role="combobox" aria-haspopup="listbox" aria-expanded="false"><div class="v-field__input"><div class="v-select__selection"><span class="v-select__selection-text">All</span></div><input size="1" role="combobox" type="text" aria-label="Items per page:" readonly value="-1"></div></div></div></div><div class="v-data-table-footer__info"><div>1-${lines.length} of ${lines.length}</div></div><div class="v-data-table-footer__pagination"><nav class="v-pagination" role="navigation"><button type="button" class="v-btn v-btn--icon" disabled aria-label="Next page"></button></nav></div></div>`)}</div></div>`;
    };
    return {
      css: '.v-selection-control{position:relative}.v-select__selection{display:inline-block}',
      text: ({ key, label: words, value, id, required, hint }) =>
        field(
          id,
          words,
          required,
          textbox ? 'textbox' : '',
          `<input size="1" type="text" id="${id}" aria-describedby="${id}-messages" class="v-field__input" value="${text(value)}" ${is(key)}>`,
          hint,
        ),
      list: ({ key, label: words, value, id, required }) =>
        `<div class="v-select" ${is(key)}>${field(id, words, required, 'combobox', `<div class="v-field__input" data-no-activator="">${when(value, `<div class="v-select__selection"><span class="v-select__selection-text">${text(value)}</span></div>`)}<input size="1" type="text" id="${id}" readonly inputmode="none" aria-label="Open" title="Open" aria-describedby="${id}-messages" value="${text(value)}"></div>`)}</div>`,
      ahead: ({ key, label: words, value, id, required }) =>
        `<div class="v-autocomplete" ${is(key)}>${field(id, words, required, 'combobox', `<div class="v-field__input" data-no-activator="">${when(value, `<div class="v-autocomplete__selection"><span class="v-autocomplete__selection-text">${text(value)}</span></div>`)}<input size="1" type="text" id="${id}" autocomplete="off" aria-autocomplete="list" value="${text(value)}"></div><div class="v-field__clearable"><i class="mdi-close-circle v-icon" role="button" tabindex="-1" aria-label="Clear ${text(words)}"></i></div>`)}</div>`,
      ways: ({ id, label: words }, ways) =>
        `<div class="v-input v-radio-group"><div class="v-input__control"><label class="v-label" id="${id}l">${text(words)}</label><div class="v-selection-control-group" role="radiogroup" aria-labelledby="${id}l">${each(ways, ({ key, label: name, chosen }, at) => `<div class="v-selection-control v-radio" ${is(key)}><div class="v-selection-control__wrapper"><div class="v-selection-control__input"><i class="mdi v-icon" aria-hidden="true"></i><input id="${id}-${at}" type="radio" name="${id}" style="position:absolute;opacity:0"${when(chosen, ' checked')}></div></div><label class="v-label" for="${id}-${at}">${name}</label></div>`)}</div></div></div>`,
      ticks: (title, lines) =>
        `<div class="v-list-subheader">${title}</div>${each(lines, ({ key, ticked, cells }) => `<div class="v-input v-checkbox"><div class="v-input__control">${box(key, ticked, cells[0] ?? '', `cb${key}`)}</div></div>`)}`,
      grid: (title, heads, lines) =>
        data(
          title,
          heads,
          lines.map(({ key, ticked, cells, tone }) => ({
            mark: box(key, ticked, '', `s${key}`),
            tone,
            cells: cells.map(text),
          })),
        ),
      sheet: (title, heads, all) =>
        data(
          title,
          heads,
          all.map((cells) => ({ mark: '', tone: null, cells })),
        ),
      pairs: (all) =>
        `<div class="v-list" role="list">${each(all, ([name, value]) => `<div class="v-list-item"><div class="v-list-item__content"><div class="v-list-item-title">${name}</div><div class="v-list-item-subtitle">${value}</div></div></div>`)}</div>`,
      window: (title, body) =>
        `<div class="v-overlay-container"><div class="v-overlay v-dialog v-overlay--active" role="dialog" aria-modal="true" style="position:fixed;inset:0"><div class="v-overlay__scrim" style="position:fixed;inset:0;background:#0008"></div><div class="v-overlay__content" style="position:relative"><div class="v-card" style="background:#fff"><div class="v-card-title">${title}</div><div class="v-card-text">${body}</div></div></div></div></div>`,
      tick: (words) => `<div class="v-input v-checkbox">${box('', false, words, `t${words.length}`)}</div>`,
      block: (title, body) =>
        `<div class="v-card v-theme--light"><div class="v-card-item"><div class="v-card-item__content"><div class="v-card-title">${title}</div></div></div><div class="v-card-text">${body}</div></div>`,
      button: (key, name) =>
        `<button type="button" class="v-btn v-btn--elevated v-theme--light" ${is(key)}><span class="v-btn__overlay"></span><span class="v-btn__underlay"></span><span class="v-btn__content" data-no-activator="">${name}</span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div id="app"><div class="v-application"><div class="v-application__wrap"><div class="v-layout">${top}<main class="v-main"><div class="v-container"><h1 class="text-h4">${title}</h1>${body}<div class="v-card-actions">${bar}</div></div></main></div>${foot}</div></div></div>`,
    };
  },
};
